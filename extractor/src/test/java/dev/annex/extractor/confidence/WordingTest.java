package dev.annex.extractor.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static boolean isLikeliest(RatedField field, RatedField... others) {
        List<RatedField> all = new java.util.ArrayList<>(List.of(others));
        all.add(field);
        return new Wording(all).isLikeliest(field);
    }

    @Test
    void aWordThatStandsElsewhereIsLikelier() {
        RatedField title = RatedFields.text("title", "某局部门整体支出绩效自评报告");
        RatedField misread = RatedFields.text("narrative/sections/1/heading", "续效目标", "绩效目标");

        assertThat(isLikeliest(misread, title)).isFalse();
        assertThat(isLikeliest(misread)).isTrue();
        assertThat(isLikeliest(RatedFields.text("narrative/sections/1/heading", "绩效目标", "续效目标"), title))
                .isTrue();
    }

    @Test
    void aTextDoesNotSpeakForItself() {
        RatedField twice = RatedFields.text("department", "雾山镇人民政府", "霁山镇人民政府");
        assertThat(isLikeliest(twice, RatedFields.text("title", "霁山镇2022年度报告"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3.5, 5.5, false",
        "5.5, 3.5, true",
        "1601, 4601, false",
        "4601, 1601, true",
        ">4%, ≥4%, false",
        "≥4%, >4%, true"
    })
    void shapesAreTakenForSimplerOnes(String read, String offered, boolean likeliest) {
        assertThat(isLikeliest(RatedFields.text("departmentEvaluation/indicators/0/target/text", read, offered)))
                .isEqualTo(likeliest);
    }
}
