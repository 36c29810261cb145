package dev.annex.extractor.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final String REPORT = "绩效自评报告\n一、部门概况";

    @Test
    void readsEveryLineAsAParagraph() throws Exception {
        assertThat(texts(read("甲\r\n\r\n　　乙\r丙\n"))).containsExactly("甲", "", "　　乙", "丙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void findsTheEncodingOut(String charset) throws Exception {
        String marked = charset.startsWith("UTF-16") ? "\uFEFF" + REPORT : REPORT;
        assertThat(texts(read(marked.getBytes(Charset.forName(charset))))).containsExactly("绩效自评报告", "一、部门概况");
    }

    @Test
    void leavesOutAByteOrderMark() throws Exception {
        assertThat(texts(read(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_8))))
                .startsWith("绩效自评报告");
    }

    @Test
    void takesNoBytesForTextThatAreNone() throws Exception {
        assertThat(new TextReader().read(new SourceFile("x.txt", new byte[] {'a', 0, 'b', 0, 1, 2}), Limits.DEFAULT))
                .isEmpty();
        assertThat(new TextReader()
                        .read(new SourceFile("x.txt", new byte[] {(byte) 0xFF, (byte) 0xC3, 'b'}), Limits.DEFAULT))
                .isEmpty();
    }

    @Test
    void keepsToTheLimits() {
        Limits few = new Limits(1000, 1000, 10, 1, 3, Limits.DEFAULT.time());
        assertThatThrownBy(() ->
                        new TextReader().read(new SourceFile("x.txt", "甲乙丙丁".getBytes(StandardCharsets.UTF_8)), few))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("x.txt：");
    }

    @Test
    void startsAPageAtAFormFeed() throws Exception {
        Paragraph paragraph = (Paragraph) read("甲\n\f乙").blocks().get(1);
        assertThat(paragraph.text()).isEqualTo("乙");
        assertThat(paragraph.style().startsPage()).isTrue();
    }

    @Test
    void readsCellsLedByTabsWithTheirMergesGuessed() throws Exception {
        Document document = read("""
                附件2
                项目支出绩效自评表
                \t项目名称
                \t青溪灌区改造

                \t主管部门
                \t青溪县水务局
                \t实施单位
                \t灌区管理所

                \t项目资金
                （万元）
                \t
                \t年初预算数
                \t全年执行数
                \t分值
                \t得分

                \t
                \t年度资金总额
                \t12.50
                \t12.00
                \t10
                \t9.6

                \t年度目标
                \t预期目标
                \t实际完成情况

                \t
                \t改造渠道
                \t已完成

                \t绩效指标

                \t一级指标
                \t二级指标
                \t三级指标
                \t指标值
                \t分值
                \t得分

                \t
                \t产出指标

                （50分）
                \t数量指标
                \t渠道长度
                \t≥3公里
                \t50
                \t50

                \t
                \t
                \t质量指标
                \t合格率
                \t≥95%
                \t40
                \t39

                \t总分
                \t100
                \t98.6


                填表人：林青
                """);
        assertThat(view(document)).isEqualTo("""
                        附件2
                        项目支出绩效自评表
                        [0 项目名称][1+1×6 青溪灌区改造]
                        [0 主管部门][1+1×2 青溪县水务局][3 实施单位][4+1×3 灌区管理所]
                        [0+2×1 项目资金⏎（万元）][1+1×2 ][3 年初预算数][4 全年执行数][5 分值][6 得分]
                        [1+1×2 年度资金总额][3 12.50][4 12.00][5 10][6 9.6]
                        [0+2×1 年度目标][1+1×3 预期目标][4+1×3 实际完成情况]
                        [1+1×3 改造渠道][4+1×3 已完成]
                        [0+3×1 绩效指标][1 一级指标][2 二级指标][3 三级指标][4 指标值][5 分值][6 得分]
                        [1+2×1 产出指标⏎⏎（50分）][2 数量指标][3 渠道长度][4 ≥3公里][5 50][6 50]
                        [2 质量指标][3 合格率][4 ≥95%][5 40][6 39]
                        [0+1×5 总分][5 100][6 98.6]

                        填表人：林青""");
        assertThat(document.diagnostics()).extracting("code").containsExactly("spansGuessed");
    }

    @Test
    void leavesProseWithTabsAlone() throws Exception {
        String prose = "\t根据编办核算，新时代文明实践服务中心实有编制七人，现有人数五人，其中在职在编五人。\n".repeat(5);
        assertThat(read(prose).blocks()).hasSize(5).allMatch(Paragraph.class::isInstance);
        assertThat(read("\t一段\n\t二段\n\t三段\n").blocks()).hasSize(3).allMatch(Paragraph.class::isInstance);
        assertThat(read("\t一格\n\t二格\n\t三格\n\t四格\n").blocks()).hasSize(1);
        assertThat(read("填表人：\t联系电话：\n").blocks()).hasSize(1).allMatch(Paragraph.class::isInstance);
        assertThat(read("填表人：甲    电话：1\n负责人：乙    日期：2\n").blocks()).hasSize(2);
    }

    @Test
    void takesShortSentencesInCellsForNoProse() throws Exception {
        String sentence = "字".repeat(28) + "。";
        assertThat(read(("\t" + sentence + "\n\t" + sentence + "\n\n").repeat(2))
                        .blocks())
                .hasSize(1);
        String longer = "字".repeat(29) + "。";
        assertThat(read(("\t" + longer + "\n\t" + longer + "\n\n").repeat(2)).blocks())
                .hasSizeGreaterThan(1);
    }

    @Test
    void goesOnWithACellAfterAnEmptyLineWhileItIsNarrow() throws Exception {
        String rows = "\t甲\n\n%s\n\t乙\n\n\t丙\n\t丁\n";
        assertThat(grids(read(rows.formatted("字".repeat(15)))))
                .isEqualTo("[0 甲⏎⏎" + "字".repeat(15) + "][1 乙]\n[0 丙][1 丁]");
        assertThat(read(rows.formatted("字".repeat(16))).blocks()).hasSizeGreaterThan(1);
        assertThat(grids(read(rows.formatted("一\n二\n三")))).startsWith("[0 甲⏎⏎一⏎二⏎三]");
        assertThat(read(rows.formatted("一\n二\n三\n四")).blocks()).hasSizeGreaterThan(1);
        assertThat(read(rows.formatted("附件3")).blocks()).hasSizeGreaterThan(1);
    }

    @Test
    void partsTablesByThreeEmptyLines() throws Exception {
        String rows = "\t甲\n\t乙\n\n\t丙\n\t丁\n";
        assertThat(read(rows + "\n\n" + rows).blocks()).hasSize(1);
        assertThat(read(rows + "\n\n\n" + rows).blocks())
                .filteredOn(Grid.class::isInstance)
                .hasSize(2);
    }

    @Test
    void putsAHeadOfTwoRowsTogether() throws Exception {
        assertThat(grids(read(
                        "\t类别\n\t年初数\n\t调整数\n\t执行率\n\n\t\n\t\n\t金额\n\t其中：结转\n\t\n\n\t基本支出\n\t1\n\t2\n\t3\n\t4%\n")))
                .isEqualTo(
                        "[0+2×1 类别][1+2×1 年初数][2+1×2 调整数][4+2×1 执行率]\n[2 金额][3 其中：结转]\n[0 基本支出][1 1][2 2][3 3][4 4%]");
    }

    @Test
    void takesSentencesForNoHeadOfTwoRows() throws Exception {
        String table = "\t类别\n\t%s\n\t执行率\n\n\t\n\t金额\n\t结转\n\t\n\n\t支出\n\t1\n\t2\n\t4%%\n";
        assertThat(grids(read(table.formatted("数".repeat(12))))).startsWith("[0+2×1 类别][1+1×2 ");
        assertThat(grids(read(table.formatted("数".repeat(12))))).contains("][3+2×1 执行率]");
        assertThat(grids(read(table.formatted("数".repeat(13))))).doesNotContain("][3+2×1 执行率]");
    }

    @Test
    void readsTablesDrawnWithBars() throws Exception {
        assertThat(grids(read("| 科目 | 预算 |\n|------|------|\n| 办公费 | 1.00 |\n| 差旅费 | |\n")))
                .isEqualTo("[0 科目][1 预算]\n[0 办公费][1 1.00]\n[0 差旅费][1 ]");
        assertThat(grids(read("┌──┬──┐\n│科目│预算│\n├──┼──┤\n│办公│1.00│\n│费用│    │\n├──┼──┤\n│差旅│2.00│\n└──┴──┘\n")))
                .isEqualTo("[0 科目][1 预算]\n[0 办公费用][1 1.00]\n[0 差旅][1 2.00]");
    }

    @Test
    void goesOnWithFullCellsOfFixedWidth() throws Exception {
        assertThat(grids(read("|财政供养人员情况（ |编制数  |\n|人）               |        |\n|三公经费           |0.00    |\n")))
                .isEqualTo("[0 财政供养人员情况（人）][1 编制数]\n[0 三公经费][1 0.00]");
        assertThat(grids(read("|财政供养人员情况   |编制数  |\n|人                 |        |\n")))
                .isEqualTo("[0 财政供养人员情况][1 编制数]\n[0 人][1 ]");
    }

    @Test
    void findsColumnsInRunsOfSpaces() throws Exception {
        assertThat(grids(read("科目      预算    决算\n办公费    1.00    0.98\n差旅费            2.00\n")))
                .isEqualTo("[0 科目][1 预算][2 决算]\n[0 办公费][1 1.00][2 0.98]\n[0 差旅费][1 ][2 2.00]");
    }

    @Test
    void tellsATableOfContentsFromATable() throws Exception {
        Document document = read("目  录\n一、概况\t1\n二、绩效\t12\n\n一、概况\n");
        assertThat(document.blocks())
                .extracting(block -> ((Paragraph) block).kind())
                .containsExactly(
                        Kind.TABLE_OF_CONTENTS, Kind.TABLE_OF_CONTENTS, Kind.TABLE_OF_CONTENTS, Kind.BODY, Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsBackAnyTableInAnyHabit(int seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<List<String>> table = randomTable(random);
            String expected = table.stream()
                    .map(row -> IntStream.range(0, row.size())
                            .mapToObj(i -> "[" + i + " " + row.get(i) + "]")
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining("\n"));
            assertThat(grids(read("标题\n" + tabLed(table) + "\n正文")))
                    .as("led by tabs, seed %d", seed)
                    .isEqualTo(expected);
            assertThat(grids(read("标题\n" + joined(table, "", "\t", "") + "正文")))
                    .as("parted by tabs, seed %d", seed)
                    .isEqualTo(expected);
            assertThat(grids(read("标题\n" + joined(table, "| ", " | ", " |") + "正文")))
                    .as("drawn with bars, seed %d", seed)
                    .isEqualTo(expected);
            assertThat(grids(read("标题\n" + aligned(table) + "正文")))
                    .as("aligned, seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static List<List<String>> randomTable(Random random) {
        int columns = 2 + random.nextInt(6);
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < 3 + random.nextInt(6); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(randomCell(random));
            }
            table.add(cells);
        }
        return table;
    }

    private static String randomCell(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> String.valueOf(random.nextInt(100_000) / 100.0);
            case 1 -> "预算执行率得分".substring(0, 1 + random.nextInt(7));
            default -> random.nextInt(100) + "%";
        };
    }

    private static String tabLed(List<List<String>> table) {
        return table.stream()
                .map(row -> row.stream().map(cell -> "\t" + cell + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(List<List<String>> table, String start, String between, String end) {
        return table.stream()
                .map(row -> start + String.join(between, row) + end + "\n")
                .collect(Collectors.joining());
    }

    private static String aligned(List<List<String>> table) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(table.get(0).size(), 0));
        table.forEach(row -> IntStream.range(0, row.size())
                .forEach(i -> widths.set(i, Math.max(widths.get(i), DisplayWidth.of(row.get(i))))));
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            for (int i = 0; i < row.size(); i++) {
                text.append(row.get(i)).append(" ".repeat(widths.get(i) - DisplayWidth.of(row.get(i)) + 2));
            }
            text.append("\n");
        }
        return text.toString();
    }

    private static Document read(String text) throws UnreadableException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document read(byte[] bytes) throws UnreadableException {
        return new TextReader()
                .read(new SourceFile("报告.txt", bytes), Limits.DEFAULT)
                .orElseThrow();
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static String grids(Document document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(TextReaderTest::view)
                .collect(Collectors.joining("\n\n"));
    }

    private static String view(Document document) {
        return document.blocks().stream().map(TextReaderTest::view).collect(Collectors.joining("\n"));
    }

    private static String view(Block block) {
        return block instanceof Grid grid
                ? IntStream.range(0, grid.rows())
                        .mapToObj(row -> grid.row(row).stream()
                                .filter(cell -> cell.row() == row)
                                .map(TextReaderTest::view)
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"))
                : ((Paragraph) block).text();
    }

    private static String view(Cell cell) {
        String spans =
                cell.rowSpan() > 1 || cell.columnSpan() > 1 ? "+" + cell.rowSpan() + "×" + cell.columnSpan() : "";
        return "[" + cell.column() + spans + " " + cell.text().replace("\n", "⏎") + "]";
    }
}
