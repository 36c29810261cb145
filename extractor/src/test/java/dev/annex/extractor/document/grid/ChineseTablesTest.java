package dev.annex.extractor.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import dev.annex.extractor.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of Chinese text with lines between rows alone, or with none. */
class ChineseTablesTest {
    private static final double[] CENTRES = {90, 160, 260, 350, 410, 460};

    private final TypedPage page = new TypedPage();

    @Test
    void labelsInTheMiddleOfTheirRowsSpanThem() {
        indicators(1);
        assertThat(tables()).containsExactly("""
                一级指标|二级指标|三级指标|年度指标值|分值|得分
                产出指标|数量指标|培训人数|120|10|10
                培训场次|6|10|9
                质量指标|合格率|95%|10|10
                时效指标|完成时间|年底前|10|8""");
    }

    @Test
    void labelsSpanTheRowsThatPutThemIntoTheirMiddle() {
        indicators(1);
        GridShape shape = shapes().get(0);
        assertThat(shape.cells()).contains(new CellShape(1, 0, 4, 1), new CellShape(1, 1, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.3})
    void scaledAlikeNothingChanges(double factor) {
        indicators(factor);
        assertThat(shapes().get(0).cells()).hasSize(6 + 6 + 4 + 5 + 5);
    }

    @Test
    void aLineThatStopsBesideACellLetsItSpan() {
        double y = 100;
        page.rule(y, 50, 500);
        row(y + 8, "一级指标", "二级指标", "三级指标", "年度指标值", "分值", "得分");
        page.rule(y + 26, 50, 500);
        row(y + 34, "", "数量指标", "培训人数", "120", "10", "10");
        page.rule(y + 52, 125, 500);
        page.centre(CENTRES[0], y + 47, "产出指标");
        row(y + 60, "", "质量指标", "合格率", "95%", "10", "");
        page.rule(y + 78, 50, 500);
        row(y + 86, "满意度", "服务对象", "群众满意", "≥90", "10", "10");
        page.rule(y + 104, 50, 500);

        List<GridShape> shapes = shapes();

        assertThat(shapes).hasSize(1);
        assertThat(shapes.get(0).rowEdges()).containsExactly(100.0, 126.0, 152.0, 178.0, 204.0);
        assertThat(shapes.get(0).cells()).contains(new CellShape(1, 0, 2, 1)).hasSize(23);
    }

    @Test
    void aNameOverTheMiddleOfOthersSpansThem() {
        double y = 100;
        page.centre(90, y, "指标名称").centre(220, y, "年度指标值").centre(400, y, "得分");
        page.centre(160, y + 20, "符号").centre(220, y + 20, "数值").centre(280, y + 20, "单位");
        for (int i = 0; i < 3; i++) {
            page.centre(90, y + 40 + 20 * i, "培训人数")
                    .centre(160, y + 40 + 20 * i, "≥")
                    .centre(220, y + 40 + 20 * i, "12" + i)
                    .centre(280, y + 40 + 20 * i, "人次")
                    .centre(400, y + 40 + 20 * i, "10");
        }
        assertThat(shapes().get(0).cells()).contains(new CellShape(0, 1, 1, 3));
    }

    @Test
    void proseAndSignaturesAreNoTables() {
        for (int i = 0; i < 6; i++) {
            page.left(70, 60 + 18 * i, "本单位按照年初确定的绩效目标组织实施各项工作并按时完成全部任务资金使用合规");
        }
        for (int i = 0; i < 4; i++) {
            page.left(70, 220 + 20 * i, "填表人：林某")
                    .left(220, 220 + 20 * i, "联系电话：5511")
                    .left(380, 220 + 20 * i, "日期：三月");
        }
        assertThat(shapes()).isEmpty();
    }

    @Test
    void aTableOfContentsIsNoTable() {
        for (int i = 1; i < 7; i++) {
            page.left(70, 60 + 18 * i, "一、部门概况………………………………").left(440, 60 + 18 * i, Integer.toString(i));
        }
        assertThat(shapes()).isEmpty();
    }

    private void indicators(double factor) {
        double pitch = 22 * factor;
        row(100, "一级指标", "二级指标", "三级指标", "年度指标值", "分值", "得分");
        row(100 + pitch, "", "", "培训人数", "120", "10", "10");
        row(100 + 2 * pitch, "", "", "培训场次", "6", "10", "9");
        row(100 + 3 * pitch, "", "质量指标", "合格率", "95%", "10", "10");
        row(100 + 4 * pitch, "", "时效指标", "完成时间", "年底前", "10", "8");
        page.centre(CENTRES[1], 100 + 1.5 * pitch, "数量指标").centre(CENTRES[0], 100 + 2.5 * pitch, "产出指标");
    }

    private void row(double y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            page.centre(CENTRES[i], y, texts[i]);
        }
    }

    private List<GridShape> shapes() {
        return new TableFinder().find(page.page());
    }

    private List<String> tables() {
        Page printed = page.page();
        return new TableFinder()
                .find(printed).stream()
                        .map(shape -> TypedPage.print(printed, shape))
                        .toList();
    }
}
