package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.DocxFile.body;
import static dev.annex.extractor.document.word.DocxFile.cell;
import static dev.annex.extractor.document.word.DocxFile.p;
import static dev.annex.extractor.document.word.DocxFile.r;
import static dev.annex.extractor.document.word.DocxFile.row;
import static dev.annex.extractor.document.word.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Paragraph;
import org.junit.jupiter.api.Test;

class DocxNumberingTest {
    private static final String OUTLINE = "<w:abstractNum w:abstractNumId='7'>"
            + level(0, "chineseCountingThousand", "%1、", "")
            + level(1, "chineseCounting", "（%2）", "<w:suff w:val='nothing'/>")
            + level(2, "decimal", "%3.", "<w:pPr><w:ind w:left='840' w:hanging='420'/></w:pPr>")
            + level(3, "decimalEnclosedCircle", "%4", "<w:suff w:val='space'/>") + "</w:abstractNum>";

    @Test
    void numbersAreWrittenOut() throws Exception {
        assertThat(view(
                        OUTLINE + num(1, 7, ""),
                        item(1, 0, "部门概况"),
                        item(1, 1, "职能"),
                        item(1, 2, "负责"),
                        item(1, 2, "2023年"),
                        item(1, 3, "甲"),
                        item(1, 1, "机构"),
                        item(1, 2, "内设"),
                        p("正文"),
                        item(1, 0, "支出")))
                .isEqualTo("一、部门概况\n（一）职能\n1.负责\n2. 2023年\n① 甲\n（二）机构\n1.内设\n正文\n二、支出");
    }

    @Test
    void listsOfOnePatternCountOnUnlessTheyStartAnew() throws Exception {
        assertThat(view(
                        OUTLINE
                                + num(1, 7, "")
                                + num(2, 7, "")
                                + num(3, 7, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"),
                        item(1, 0, "a"),
                        item(2, 0, "b"),
                        item(3, 0, "c"),
                        item(3, 0, "d"),
                        item(1, 0, "e")))
                .isEqualTo("一、a\n二、b\n五、c\n六、d\n七、e");
    }

    @Test
    void aListMayHaveLevelsOfItsOwn() throws Exception {
        String own = level(0, "upperRoman", "%1)", "").replace("w:start w:val='1'", "w:start w:val='3'");
        assertThat(view(OUTLINE + num(1, 7, "<w:lvlOverride w:ilvl='0'>" + own + "</w:lvlOverride>"), item(1, 0, "甲")))
                .isEqualTo("III)甲");
    }

    @Test
    void bulletsAreTheSignsThatPeopleSee() throws Exception {
        String bullet = "<w:abstractNum w:abstractNumId='1'>"
                + level(0, "bullet", "\uF06C", "<w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr>")
                + "</w:abstractNum>";
        assertThat(view(bullet + num(1, 1, ""), item(1, 0, "甲"))).isEqualTo("●甲");
    }

    @Test
    void stylesNumberParagraphs() throws Exception {
        String linked =
                "<w:abstractNum w:abstractNumId='7'>" + level(0, "chineseCounting", "第%1章", "<w:pStyle w:val='H1'/>")
                        + level(1, "decimal", "%1.%2", "<w:isLgl/><w:pStyle w:val='H2'/>") + "</w:abstractNum>";
        String styles =
                "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='h1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='h2'/><w:basedOn w:val='H1'/></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='H3'><w:name w:val='h3'/><w:basedOn w:val='H2'/></w:style>";
        assertThat(View.of(body(
                                p("<w:pStyle w:val='H1'/>", r("总则")),
                                p("<w:pStyle w:val='H2'/>", r("目的")),
                                p("<w:pStyle w:val='H3'/>", r("依据")),
                                p("<w:pStyle w:val='H1'/><w:numPr><w:numId w:val='0'/></w:numPr>", r("不编号")),
                                p("<w:pStyle w:val='H1'/>", r("分则")))
                        .with("styles", "styles", styles)
                        .with("numbering", "numbering", linked + num(1, 7, ""))
                        .read()))
                .isEqualTo("第一章 总则\n1.1 目的\n1.2 依据\n不编号\n第二章 分则");
    }

    @Test
    void aNumberingStyleLeadsToItsList() throws Exception {
        String numbering =
                "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='N'/></w:abstractNum><w:abstractNum"
                        + " w:abstractNumId='2'><w:styleLink w:val='N'/>" + level(0, "decimal", "(%1)", "")
                        + "</w:abstractNum>"
                        + num(1, 1, "") + num(2, 2, "");
        String styles =
                "<w:style w:type='numbering' w:styleId='N'><w:name w:val='n'/><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
        assertThat(View.of(body(item(1, 0, "甲"), item(2, 0, "乙"))
                        .with("styles", "styles", styles)
                        .with("numbering", "numbering", numbering)
                        .read()))
                .isEqualTo("(1)甲\n(2)乙");
    }

    @Test
    void emptyItemsShowTheirNumberAndDeletedOnesAreNotCounted() throws Exception {
        String deleted =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                        + "<w:del w:id='2'>" + r("旧") + "</w:del></w:p>";
        assertThat(view(
                        OUTLINE + num(1, 7, ""),
                        deleted,
                        item(1, 0, "甲"),
                        item(1, 0, ""),
                        table(row("<w:tc>" + item(1, 0, "") + "</w:tc>", cell("", "x")))))
                .isEqualTo("一、甲\n二、\nlayout 1×2\n[0 三、][1 x]");
    }

    @Test
    void aListIndentsItsParagraphs() throws Exception {
        Paragraph paragraph = (Paragraph) body(item(1, 2, "甲"))
                .with("numbering", "numbering", OUTLINE + num(1, 7, ""))
                .read()
                .blocks()
                .get(0);
        assertThat(paragraph.style().indent()).isEqualTo(21);
    }

    @Test
    void brokenListsNumberNothing() throws Exception {
        assertThat(view(num(1, 99, "") + "<w:num/>", item(2, 0, "甲"), item(1, 20, "乙"), item(1, -1, "丙")))
                .isEqualTo("甲\n乙\n丙");
    }

    @Test
    void formulasOfNumbersMayStandInAlternatives() throws Exception {
        String custom =
                "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><mc:AlternateContent><mc:Choice"
                        + " Requires='w14' xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'><w:numFmt w:val='custom' w:format='01, 02, 03, ...'/>"
                        + "</mc:Choice><mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>";
        assertThat(view(custom + num(1, 1, ""), item(1, 0, "甲"))).isEqualTo("01.甲");
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private static String num(int id, int pattern, String overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + pattern + "'/>" + overrides + "</w:num>";
    }

    private static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", r(text));
    }

    private static String view(String numbering, String... blocks) throws Exception {
        return View.of(body(blocks).with("numbering", "numbering", numbering).read());
    }
}
