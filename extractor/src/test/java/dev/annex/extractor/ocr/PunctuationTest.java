package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {
    @ParameterizedTest
    @CsvSource({
        "招标推迟.已安排, 招标推迟，已安排",
        "招标推迟．已安排, 招标推迟，已安排",
        "一.基本情况, 一.基本情况",
        "二十一.附则, 二十一.附则",
        "支出3.5万元, 支出3.5万元",
        "项目A.设备, 项目A.设备",
        "已完成:见附件, 已完成：见附件",
        "汛…前…完工情况, 汛前完工情况",
        "其他……另行上报, 其他……另行上报",
        "财办〔2022）66号, 财办〔2022〕66号",
        "财办〔2022}66号, 财办〔2022〕66号",
        "财办（2022）66号, 财办（2022）66号",
    })
    void tellsMarksByWhatStandsBesideThem(String read, String meant) {
        assertThat(text(Punctuation.widened(signs(read)))).isEqualTo(meant);
    }

    @Test
    void keepsWhatWasReadAsAnAlternative() {
        Sign comma = Punctuation.widened(signs("推迟.已")).get(2);

        assertThat(comma.recognition().alternatives()).containsExactly(new Alternative(".", 0.9));
    }

    private static List<Sign> signs(String text) {
        return Stream.of(text.split(""))
                .map(sign -> new Sign(sign, 0, 1, Recognition.by(0.9, List.of())))
                .toList();
    }

    private static String text(List<Sign> signs) {
        return signs.stream().map(Sign::text).collect(Collectors.joining());
    }
}
