package dev.annex.extractor.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.document.Style.Alignment;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.model.Source.Content;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocReaderTest {
    private static final Pattern PAGE_NUMBERS = Pattern.compile("[0-9]+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fields",
                "headers",
                "looks",
                "merged-cells",
                "nested-table",
                "notes",
                "numbering",
                "text-box",
                "tracked-changes"
            })
    void givesTheSameDocumentAsDocx(String name) throws Exception {
        Document binary = read(name);
        Document modern =
                new DocxReader().read(file(name + ".docx"), Limits.DEFAULT).orElseThrow();
        assertThat(binary).isEqualTo(modern);
    }

    @Test
    void mergesCellsToTheRightAndDownwards() throws Exception {
        assertThat(View.of(grids(read("merged-cells")).get(0))).isEqualTo("""
                        grid 7×6
                        [0+1×2 项目名称][2+1×4 青溪灌区改造]
                        [0+2×1 项目资金⏎（万元）][1 ][2 年初预算数][3 全年执行数][4 分值][5 得分]
                        [1 年度资金总额][2 12.50][3 12.00][4 10][5 9.6]
                        [0+3×1 绩效指标][1+2×1 产出指标][2 数量指标][3 渠道长度][4 ≥3公里][5 3.2公里]
                        [2+1×2 质量指标][4+1×2 合格]
                        [1 效益指标][2+1×2 社会效益][4+1×2 明显]
                        [0+1×4 总分][4 100][5 99.6]""");
    }

    @Test
    void takesEdgesThatDifferByAFewTwipsForOne() throws Exception {
        assertThat(View.of(grids(read("uneven-edges")).get(0)))
                .isEqualTo("grid 2×3\n[0 科目][1 预算][2 决算]\n[0 办公费][1 1.00][2 0.98]");
    }

    @Test
    void keepsATableWithinACell() throws Exception {
        Grid outer = grids(read("nested-table")).get(0);
        List<Block> blocks = outer.at(0, 1).orElseThrow().blocks();
        assertThat(blocks).extracting(Block::getClass).containsExactly(Paragraph.class, Grid.class, Paragraph.class);
        assertThat(View.of(blocks.get(1))).isEqualTo("grid 2×2\n[0 人数][1 7]\n[0 车辆][1 2]");
        assertThat(((Grid) blocks.get(1)).place().table()).isEqualTo(2);
    }

    @Test
    void writesAutomaticNumbersOut() throws Exception {
        assertThat(texts(read("numbering")))
                .containsExactly(
                        "一、部门概况",
                        "（一）职能职责",
                        "1.拟订规划；",
                        "2.组织实施。",
                        "①细项",
                        "（二）机构设置",
                        "1.内设机构",
                        "二、存在问题",
                        "（一）进度偏慢",
                        "正文一段。",
                        "1.附表一",
                        "2.附表二",
                        "2.1 附表二之一",
                        "5.另起五");
    }

    @Test
    void putsNotesBehindTheOutermostBlockThatRefersToThem() throws Exception {
        assertThat(View.of(read("notes"))).isEqualTo("""
                        全年预算12万元，执行11万元。
                        note: 含上年结转。
                        grid 1×2
                        [0 决算][1 11]
                        note: 未经审计。
                        结转情况另行说明。
                        note: 详见附件。
                        末段。""");
    }

    @Test
    void putsTextBoxesWhereTheyAreAnchoredAndOnce() throws Exception {
        assertThat(texts(read("text-box")))
                .containsExactly("框前一段。", "带框的一段，框后文字。", "联系人：林青", "电话：0000-123", "中间。", "落款单位", "（公章）", "末段。");
    }

    @Test
    void acceptsTrackedChangesAndLeavesHiddenWordsOut() throws Exception {
        assertThat(texts(read("tracked-changes"))).containsExactly("预算数为55万元。", "前半句，后半句。", "可见可见。", "末段。");
    }

    @Test
    void keepsTheResultsOfFieldsAndKnowsATableOfContents() throws Exception {
        Document document = read("fields");
        assertThat(ofKind(document, Kind.TABLE_OF_CONTENTS)).containsExactly("目  录", "一、部门概况\t1", "二、绩效情况\t3");
        assertThat(ofKind(document, Kind.BODY)).containsExactly("一、部门概况", "见公开网页。", "二、绩效情况", "好。");
        assertThat(paragraphs(document).filter(paragraph -> paragraph.style().outlineLevel() > 0))
                .extracting(paragraph -> paragraph.style().outlineLevel())
                .containsExactly(1, 2);
    }

    @Test
    void givesEveryRunningTextOnceAtTheEnd() throws Exception {
        Document document = read("headers");
        assertThat(View.of(document)).isEqualTo("第一节正文。\n第一节末段。\n第二节正文。\nrun:青溪县水务局\nrun:内部资料");
        assertThat(paragraphs(document).map(paragraph -> paragraph.style().startsPage()))
                .containsExactly(false, false, true, false, false);
    }

    @Test
    void seesHowParagraphsLook() throws Exception {
        Document document = read("looks");
        List<Paragraph> paragraphs = paragraphs(document).toList();
        Paragraph derived = paragraphs.get(1);
        assertThat(derived.style().alignment()).isEqualTo(Alignment.CENTER);
        assertThat(derived.style().fontSize()).isEqualTo(18);
        assertThat(derived.style().bold()).isTrue();
        assertThat(paragraphs.get(2).text()).isEqualTo("甲\n乙\t丙");
        assertThat(paragraphs.get(3).style().startsPage()).isTrue();
        assertThat(paragraphs.get(3).style().alignment()).isEqualTo(Alignment.END);
        assertThat(paragraphs.get(4).style().indent()).isEqualTo(21);
        assertThat(paragraphs.get(5).text()).isEqualTo("非断-连字符\u00A0空✓");
        assertThat(paragraphs.get(6).style().bold()).isFalse();
        assertThat(grids(document).get(0).ruled()).isFalse();
    }

    @Test
    void keepsThePlaceOfAPicture() throws Exception {
        Document document = read("picture");
        assertThat(document.blocks().get(2))
                .isInstanceOfSatisfying(
                        Picture.class,
                        picture -> assertThat(picture.mediaType()).isEqualTo("image/png"));
        assertThat(texts(document)).containsExactly("图前", "", "图后");
        assertThat(document.content()).isEqualTo(Content.DIGITAL);
    }

    /** The two formats of a report may differ in what their printer does: spaces at line ends, page breaks, page numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"archive", "forest", "school", "seed", "town"})
    void readsExampleReportsAsTheirDocx(String name) throws Exception {
        Path folder = Path.of("../../shared/reports", name);
        assumeThat(folder.resolve("report.doc"))
                .as("the example reports are not at hand")
                .exists();
        assertThat(words(new DocReader()
                        .read(SourceFile.of(folder.resolve("report.doc"), Limits.DEFAULT), Limits.DEFAULT)
                        .orElseThrow()))
                .isEqualTo(words(new DocxReader()
                        .read(SourceFile.of(folder.resolve("report.docx"), Limits.DEFAULT), Limits.DEFAULT)
                        .orElseThrow()));
    }

    private static List<String> words(Document document) {
        return document.blocks().stream()
                .filter(block -> !(block instanceof Paragraph paragraph && paragraph.isBlank()))
                .map(block -> block instanceof Paragraph paragraph && paragraph.kind() == Kind.RUNNING
                        ? PAGE_NUMBERS.matcher(View.of(block)).replaceAll("#")
                        : View.of(block).replace(" ]", "]"))
                .toList();
    }

    static SourceFile file(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(DocReaderTest.class.getResourceAsStream(name), name)) {
            return new SourceFile(name, in.readAllBytes());
        }
    }

    private static Document read(String name) throws Exception {
        return new DocReader().read(file(name + ".doc"), Limits.DEFAULT).orElseThrow();
    }

    private static Stream<Paragraph> paragraphs(Document document) {
        return document.blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    private static List<String> texts(Document document) {
        return paragraphs(document).map(Paragraph::text).toList();
    }

    private static List<String> ofKind(Document document, Kind kind) {
        return paragraphs(document)
                .filter(paragraph -> paragraph.kind() == kind)
                .map(Paragraph::text)
                .toList();
    }

    private static List<Grid> grids(Document document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }
}
