package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.form.SignatureReader.Part;
import org.junit.jupiter.api.Test;

class SignatureReaderTest {
    private final SignatureReader reader = SignatureReader.builtIn();

    @Test
    void readsLabelsAndValuesInOrder() {
        assertThat(reader.parts("填表人：柳青禾  填报日期：2022年4月12日  联系电话：0700-6620188"))
                .containsExactly(
                        new Part("preparedBy", "填表人", "柳青禾"),
                        new Part("date", "填报日期", "2022年4月12日"),
                        new Part("phone", "联系电话", "0700-6620188"));
    }

    @Test
    void partsALabelFromTheValueThatItFollowsWithoutAGap() {
        assertThat(reader.parts("填表人：柳青禾填报日期：2022年4月12日联系电话：0700-6620188"))
                .containsExactly(
                        new Part("preparedBy", "填表人", "柳青禾"),
                        new Part("date", "填报日期", "2022年4月12日"),
                        new Part("phone", "联系电话", "0700-6620188"));
    }

    @Test
    void shortLabelsAndTheEndsOfLongerOnesDoNotPart() {
        assertThat(reader.parts("填表人：某某局电话：1234567")).containsExactly(new Part("preparedBy", "填表人", "某某局电话：1234567"));
        assertThat(reader.parts("请注明联系电话：1234567")).isEmpty();
    }
}
