package dev.annex.extractor.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static List<String> unlike(List<RatedField> fields) {
        Columns columns = new Columns(fields);
        return fields.stream()
                .filter(field -> !columns.isLikeNeighbours(field))
                .map(RatedField::text)
                .toList();
    }

    @Test
    void aQuantityThatLostItsSignIsUnlikeTheOthers() {
        assertThat(unlike(RatedFields.indicators("target/text", "≧735人次", "≧100%", "≧95%", "98%", "有效")))
                .containsExactly("98%");
    }

    @Test
    void aLabelThatWasCutIsUnlikeTheOthers() {
        assertThat(unlike(RatedFields.indicators("level1", "产出指标", "产出指标", "效益指标", "满意度")))
                .containsExactly("满意度");
    }

    @Test
    void aFigureAmongWordsIsUnlikeThem() {
        assertThat(unlike(RatedFields.indicators("level3", "造林面积", "管护及时率", "14", "群众满意度")))
                .containsExactly("14");
    }

    @Test
    void decimalsAreCounted() {
        List<RatedField> fields = new ArrayList<>();
        for (String amount : List.of("12.50", "8.00", "117.73", "4.5")) {
            fields.add(RatedFields.number("baseData/expenditure/rows/" + fields.size() + "/budget", amount));
        }
        assertThat(unlike(fields)).containsExactly("4.5");
    }

    @Test
    void fewerThanThreeHaveNoHabitAndNeitherHasProse() {
        assertThat(Columns.LEAST_COLUMN).isEqualTo(3);
        assertThat(unlike(RatedFields.indicators("level1", "产出指标", "满意度"))).isEmpty();
        assertThat(unlike(List.of(
                        RatedFields.text("narrative/sections/0/paragraphs/0", "甲指标"),
                        RatedFields.text("narrative/sections/0/paragraphs/1", "乙指标"),
                        RatedFields.text("narrative/sections/0/paragraphs/2", "丙"))))
                .isEmpty();
    }

    @Test
    void threeOfFiveAreAHabitAndTwoOfFourAreNone() {
        assertThat(Columns.HABIT).isEqualTo(0.6);
        assertThat(unlike(RatedFields.indicators("level2", "数量指标", "质量指标", "时效指标", "成本", "效益")))
                .containsExactly("成本", "效益");
        assertThat(unlike(RatedFields.indicators("level2", "数量指标", "质量指标", "成本", "效益")))
                .isEmpty();
    }
}
