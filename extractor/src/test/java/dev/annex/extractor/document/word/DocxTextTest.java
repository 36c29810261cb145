package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.DocxFile.body;
import static dev.annex.extractor.document.word.DocxFile.cell;
import static dev.annex.extractor.document.word.DocxFile.field;
import static dev.annex.extractor.document.word.DocxFile.mark;
import static dev.annex.extractor.document.word.DocxFile.p;
import static dev.annex.extractor.document.word.DocxFile.r;
import static dev.annex.extractor.document.word.DocxFile.row;
import static dev.annex.extractor.document.word.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTextTest {

    @Test
    void wordsStandAsPrinted() throws Exception {
        assertThat(view(
                        p("　１２３．５万元 "),
                        "<w:p><w:r><w:t> 无空白 </w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:noBreakHyphen/><w:softHyphen/>"
                                + "<w:t>c</w:t><w:br w:type='column'/><w:ptab/><w:t>d</w:t></w:r></w:p>",
                        "<w:p/>"))
                .isEqualTo("　１２３．５万元 \n无空白⇥a⏎b⏎-c⏎⇥d\n");
    }

    @Test
    void wrappersAroundRunsAndParagraphsAreTransparent() throws Exception {
        assertThat(view(
                        "<w:p><w:hyperlink r:id='x'><w:smartTag>" + r("a") + "</w:smartTag></w:hyperlink><w:customXml>"
                                + r("b")
                                + "</w:customXml><w:sdt><w:sdtPr><w:alias w:val='z'/></w:sdtPr><w:sdtContent>" + r("c")
                                + "</w:sdtContent></w:sdt><w:fldSimple w:instr='PAGE'>" + r("d")
                                + "</w:fldSimple><x:unknown xmlns:x='urn:x'>" + r("e") + "</x:unknown></w:p>",
                        "<w:sdt><w:sdtContent><w:customXml>" + p("f") + "</w:customXml></w:sdtContent></w:sdt>"))
                .isEqualTo("abcde\nf");
    }

    @Test
    void trackedChangesAreAccepted() throws Exception {
        assertThat(view(
                        "<w:p><w:ins w:id='1'>" + r("新") + "</w:ins><w:del w:id='2'><w:r><w:delText>旧</w:delText></w:r>"
                                + r("旧")
                                + "</w:del><w:moveFrom w:id='3'>" + r("走") + "</w:moveFrom><w:moveTo w:id='4'>" + r("来")
                                + "</w:moveTo></w:p>",
                        p("<w:jc w:val='center'/><w:rPr><w:del w:id='5'/></w:rPr>", r("前半")),
                        p("<w:rPr><w:ins w:id='6'/></w:rPr>", r("后半")),
                        p("<w:rPr><w:del w:id='7'/></w:rPr>", "<w:del w:id='8'>" + r("整段") + "</w:del>"),
                        table(row(cell("", "表"))),
                        p("<w:pPrChange w:id='9'><w:pPr><w:jc w:val='right'/></w:pPr></w:pPrChange>", r("尾"))))
                .isEqualTo("新来\n前半后半\nlayout 1×1\n[0 表]\n尾");
    }

    @Test
    void aJoinedParagraphLooksLikeItsLastPart() throws Exception {
        Paragraph joined = paragraph(body(
                p("<w:jc w:val='center'/><w:rPr><w:del w:id='5'/></w:rPr>", r("前")),
                p("<w:jc w:val='right'/>", r("后"))));
        assertThat(joined.style().alignment()).isEqualTo(dev.annex.extractor.document.Style.Alignment.END);
    }

    @Test
    void hiddenTextIsNotSeen() throws Exception {
        assertThat(view(
                        p("", r("见") + r("<w:vanish/>", "隐") + r("<w:vanish w:val='0'/>", "见")),
                        p("<w:pStyle w:val='Hidden'/>", r("全隐")),
                        p(
                                "<w:pStyle w:val='Hidden'/><w:rPr><w:vanish w:val='0'/></w:rPr>",
                                r("隐") + r("<w:vanish w:val='false'/>", "显")),
                        p("", r("<w:rStyle w:val='Ghost'/>", "隐")),
                        p("<w:rPr><w:vanish/></w:rPr>", r("标题。")),
                        p("正文")))
                .isEqualTo("见见\n显\n\n标题。正文");
    }

    @Test
    void fieldsShowTheirResults() throws Exception {
        assertThat(view(
                        p("", r("第") + field("PAGE", "3") + r("页")),
                        p(
                                "",
                                field(
                                        "IF " + "</w:instrText></w:r>" + field("MERGEFIELD x", "甲")
                                                + "<w:r><w:instrText> = 1",
                                        "真")),
                        p(
                                "",
                                mark("begin") + "<w:r><w:instrText>REF x</w:instrText></w:r>" + mark("separate")
                                        + r("结果没有结尾")),
                        p("", mark("begin") + "<w:r><w:instrText>REF y</w:instrText></w:r>" + r("指令没有结尾")),
                        p("", mark("end") + mark("separate") + r("只有结尾"))))
                .isEqualTo("第3页\n真\n结果没有结尾\n指令没有结尾\n只有结尾");
    }

    @Test
    void fieldsWithoutResultsShowWhatWordDraws() throws Exception {
        String box =
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>%s</w:checkBox></w:ffData>"
                        + "</w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>" + mark("end");
        String list =
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='优'/>"
                        + "<w:listEntry w:val='良'/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
                        + mark("end");
        String ring = mark("begin")
                + "<w:r><w:instrText>eq \\o\\ac(○,</w:instrText></w:r><w:r><w:instrText>3)</w:instrText></w:r>"
                + mark("end");
        assertThat(view(p("", box.formatted("") + box.formatted("<w:checked/>") + list + ring)))
                .isEqualTo("☐☒良③");
    }

    @Test
    void aTableOfContentsIsKnownByItsFieldControlOrStyle() throws Exception {
        DocxFile file = body(
                p("", mark("begin") + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>" + mark("separate") + r("一、甲")),
                p("", r("二、乙")),
                p("", mark("end")),
                p("正文"),
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + p("目录") + p("三、丙") + "</w:sdtContent></w:sdt>",
                p("<w:pStyle w:val='11'/>", r("四、丁")),
                p("正文"));
        assertThat(View.of(file.with(
                                "styles",
                                "styles",
                                "<w:style w:type='paragraph' w:styleId='11'><w:name w:val='toc 1'/></w:style>")
                        .read()))
                .isEqualTo("toc:一、甲\ntoc:二、乙\n\n正文\ntoc:目录\ntoc:三、丙\ntoc:四、丁\n正文");
    }

    @Test
    void aTableOfContentsWithoutAnEndDoesNotSwallowTheDocument() throws Exception {
        assertThat(view(
                        p("目 录"),
                        p(
                                "",
                                mark("begin") + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>" + mark("separate")
                                        + r("一、甲……1")),
                        p("二、乙……2"),
                        p("一、甲"),
                        p("正文很长。")))
                .isEqualTo("toc:目 录\ntoc:一、甲……1\ntoc:二、乙……2\n一、甲\n正文很长。");
    }

    @Test
    void textBoxesAreReadOnceAfterTheirParagraph() throws Exception {
        String content = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
        String both = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + content
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + content
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String old = "<w:r><w:pict><v:textbox>" + content.replace("框内", "旧框") + "</v:textbox></w:pict></w:r>";
        String strange =
                "<w:r><mc:AlternateContent><mc:Choice Requires='cx'><w:t>图</w:t></mc:Choice><mc:Fallback><w:t>替</w:t>"
                        + "</mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(view(p("", r("前") + both + r("后") + strange), p("", old), p("尾")))
                .isEqualTo("前后替\n框内\n\n旧框\n尾");
    }

    @Test
    void artisticTextIsText() throws Exception {
        assertThat(view(p("", "<w:r><w:pict><v:shape><v:textpath string='草稿'/></v:shape></w:pict></w:r>")))
                .isEqualTo("\n草稿");
    }

    @Test
    void notesStandAfterTheBlockThatRefersToThem() throws Exception {
        String one = "<w:r><w:footnoteReference w:id='2'/></w:r>";
        String own = "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='3'/><w:t>*</w:t></w:r>";
        String end = "<w:r><w:endnoteReference w:id='2'/></w:r>";
        DocxFile file = body(
                        p("", r("甲") + one + r("乙") + end),
                        table(row("<w:tc><w:p>" + r("丙") + own + r("丁") + "</w:p></w:tc>", cell("", "戊"))),
                        p("尾"))
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type='separator' w:id='0'>" + p("线") + "</w:footnote><w:footnote w:id='2'>"
                                + p("", "<w:r><w:footnoteRef/></w:r>" + r("注二")) + "</w:footnote><w:footnote w:id='3'>"
                                + p("注三")
                                + "</w:footnote>")
                .with("endnotes", "endnotes", "<w:endnote w:id='2'>" + p("尾注") + "</w:endnote>");
        assertThat(View.of(file.read())).isEqualTo("甲乙\nnote:注二\nnote:尾注\nlayout 1×2\n[0 丙丁][1 戊]\nnote:注三\n尾");
    }

    @Test
    void runningHeadsStandAtTheEndEachOnce() throws Exception {
        String section =
                "<w:sectPr><w:headerReference w:type='default' r:id='%s'/><w:footerReference r:id='f'/></w:sectPr>";
        DocxFile file = body(p(section.formatted("h1"), r("一")), p("二"), section.formatted("h2"))
                .with("h1", "header", "header1", "hdr", p("单位") + table(row(cell("", "表中"))) + p(" "))
                .with("h2", "header", "header2", "hdr", p("单位"))
                .with("f", "footer", "footer1", "ftr", p("", r("第") + field("PAGE", "1") + r("页")));
        assertThat(View.of(file.read())).isEqualTo("一\n二\nrun:单位\nrun:表中\nrun:第1页");
    }

    @Test
    void picturesAreNamed() throws Exception {
        DocxFile file = body(
                        p("", r("图") + "<w:r><w:drawing><a:blip r:embed='p1'/></w:drawing></w:r>"),
                        table(row("<w:tc><w:p><w:r><w:pict><v:imagedata r:id='p2'/></w:pict></w:r></w:p></w:tc>")),
                        p("", "<w:r><w:drawing><a:blip r:link='p3'/></w:drawing></w:r>"))
                .withPicture("p1", "media/image1.png", "")
                .withPicture("p2", "/word/media/./x/../image2.emf", "")
                .withPicture("p3", "http://example.org/p.png", " TargetMode='External'");
        Document document = file.read();
        assertThat(View.of(document)).isEqualTo("""
                图
                picture:word/media/image1.png(image/png)
                layout 1×1
                [0 ⏎picture:word/media/image2.emf(application/octet-stream)]
                """);
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("linkedPicture");
        assertThat(document.content()).isEqualTo(Content.DIGITAL);
    }

    @Test
    void aFileOfPicturesAloneIsScanned() throws Exception {
        assertThat(body(p("", "<w:r><w:drawing><a:blip r:embed='p1'/></w:drawing></w:r>"))
                        .withPicture("p1", "media/image1.png", "")
                        .read()
                        .content())
                .isEqualTo(Content.SCANNED);
    }

    @Test
    void whatIsNotReadIsSaid() throws Exception {
        Document document = body(
                        "<w:altChunk r:id='x'/>",
                        p("", "<w:r><w:object><o:OLEObject ProgID='Excel.Sheet.12'/></w:object></w:r>"),
                        p("", "<w:r><w:drawing><c:chart r:id='x'/></w:drawing></w:r>"),
                        p("", "<w:r><w:footnoteReference w:id='9'/></w:r>"))
                .read();
        assertThat(document.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("embeddedDocument", "embeddedObject", "chart", "missingPart");
        assertThat(document.diagnostics().get(1).message()).contains("Excel.Sheet.12");
    }

    @Test
    void symbolsAreTheSignsThatPeopleSee() throws Exception {
        assertThat(view(p(
                        "",
                        "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:sym w:font='Wingdings 2' w:char='00A3'/><w:sym w:font='宋体' w:char='2460'/>"
                                + "<w:sym w:font='x' w:char='zz'/></w:r>"
                                + r("<w:rFonts w:ascii='Wingdings 2' w:hAnsi='Wingdings 2'/>", "R£"),
                        r("<w:rFonts w:ascii='Symbol'/>", "\uF0B3"))))
                .isEqualTo("☑□①☑□≥");
    }

    @Test
    void readingAidsAreLeftOutAndFormulasAreOneLine() throws Exception {
        assertThat(view(
                        p(
                                "",
                                "<w:r><w:ruby><w:rubyPr/><w:rt>" + r("pīn") + "</w:rt><w:rubyBase>" + r("拼")
                                        + "</w:rubyBase></w:ruby></w:r>"),
                        "<w:p><m:oMathPara><m:oMath><m:r><m:t>率=</m:t></m:r><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den>"
                                + "<m:d><m:e><m:r><m:t>b</m:t></m:r></m:e></m:d></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup>"
                                + "<m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara></w:p>"))
                .isEqualTo("拼\n率=a/(b)x^2");
    }

    @Test
    void commentsAreLeftOut() throws Exception {
        assertThat(view(p(
                        "",
                        "<w:commentRangeStart w:id='0'/>" + r("正文")
                                + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>")))
                .isEqualTo("正文");
    }

    @Test
    void pageBreaksStartPagesAndGiveNoCharacter() throws Exception {
        Document document = body(
                        p("", "<w:r><w:br w:type='page'/></w:r>" + r("甲")),
                        p("", r("乙") + "<w:r><w:br w:type='page'/></w:r>"),
                        p("", r("丙") + "<w:r><w:br w:type='page'/></w:r>" + r("丁")),
                        p("<w:pageBreakBefore/>", r("戊")),
                        p("<w:sectPr/>", r("己")),
                        p("<w:sectPr/>", r("庚")),
                        p("", "<w:r><w:br w:type='page'/></w:r>"),
                        p("辛"),
                        "<w:sectPr><w:type w:val='continuous'/></w:sectPr>")
                .read();
        assertThat(View.of(document)).isEqualTo("甲\n乙\n丙⏎丁\n戊\n己\n庚\n\n辛");
        assertThat(document.blocks().stream()
                        .map(block -> ((Paragraph) block))
                        .filter(paragraph -> paragraph.style().startsPage())
                        .map(Paragraph::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("甲 乙 丙\n丁 戊 庚  辛");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                    | 10 | 0  ",
                "<w:ind w:left='420'/>                               | 10 | 21 ",
                "<w:ind w:left='420' w:hanging='200'/>               | 10 | 11 ",
                "<w:ind w:firstLine='640' w:firstLineChars='200'/>   | 16 | 32 ",
                "<w:ind w:firstLineChars='200'/>                     | 12 | 24 ",
                "<w:ind w:left='1cm'/>                               | 10 | 28.35 ",
                "<w:ind w:start='24pt'/>                             | 10 | 24 ",
            })
    void indentIsInPoints(String indent, int size, double points) throws Exception {
        Paragraph paragraph =
                paragraph(body(p(indent == null ? "" : indent, r("<w:sz w:val='" + 2 * size + "'/>", "字"))));
        assertThat(paragraph.style().indent()).isEqualTo(points);
        assertThat(paragraph.style().fontSize()).isEqualTo(size);
    }

    @Test
    void leadingSpacesAreIndent() throws Exception {
        assertThat(paragraph(body(p("", r("<w:sz w:val='32'/>", "  　字"))))
                        .style()
                        .indent())
                .isEqualTo(32);
    }

    @Test
    void looksAreInherited() throws Exception {
        String styles = """
                <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='21'/></w:rPr></w:rPrDefault></w:docDefaults>
                <w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/></w:style>
                <w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:basedOn w:val='a'/>
                <w:pPr><w:jc w:val='center'/><w:outlineLvl w:val='0'/></w:pPr><w:rPr><w:b/><w:sz w:val='44'/></w:rPr></w:style>
                <w:style w:type='paragraph' w:styleId='b'><w:name w:val='mine'/><w:basedOn w:val='1'/><w:rPr><w:sz w:val='36'/></w:rPr></w:style>
                <w:style w:type='paragraph' w:styleId='ring'><w:name w:val='ring'/><w:basedOn w:val='ring'/></w:style>""";
        DocxFile file = body(
                        p("<w:pStyle w:val='b'/>", r("题")),
                        p("正文"),
                        p("<w:pStyle w:val='b'/><w:jc w:val='end'/>", r("<w:b w:val='0'/>", "轻") + r("重")),
                        p("<w:pStyle w:val='ring'/>", r("圈")))
                .with("styles", "styles", styles);
        Document document = file.read();
        assertThat(((Paragraph) document.blocks().get(0)).style())
                .isEqualTo(new dev.annex.extractor.document.Style(
                        dev.annex.extractor.document.Style.Alignment.CENTER, 0, 18, true, 1, false));
        assertThat(((Paragraph) document.blocks().get(1)).style())
                .isEqualTo(new dev.annex.extractor.document.Style(
                        dev.annex.extractor.document.Style.Alignment.START, 0, 10.5, false, 0, false));
        assertThat(((Paragraph) document.blocks().get(2)).style().bold()).isFalse();
        assertThat(((Paragraph) document.blocks().get(2)).style().alignment())
                .isEqualTo(dev.annex.extractor.document.Style.Alignment.END);
    }

    @Test
    void placesAreCountedAndNeverShared() throws Exception {
        Document document = body(
                        p("一"),
                        "<w:p/>",
                        table(row(cell("", "a"), cell("", "b"))),
                        p(
                                "",
                                "<w:r><w:pict><v:textbox><w:txbxContent>" + p("框")
                                        + "</w:txbxContent></v:textbox></w:pict></w:r>"))
                .read();
        assertThat(document.blocks().get(1).place())
                .isEqualTo(new Place.OfParagraph(2, Optional.empty(), Optional.empty()));
        Set<Place> places = document.blocks().stream().map(Block::place).collect(Collectors.toSet());
        assertThat(places).hasSameSizeAs(document.blocks());
    }

    @Test
    void strictFilesAreReadLikeOthers() throws Exception {
        assertThat(View.of(
                        DocxFile.main("<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>"
                                        + p("严格").replace("xml:space='preserve'", "")
                                        + "</w:body></w:document>")
                                .read()))
                .isEqualTo("严格");
    }

    private static String view(String... blocks) throws Exception {
        return View.of(body(blocks).with("styles", "styles", """
                        <w:style w:type='paragraph' w:styleId='Hidden'><w:name w:val='hidden'/><w:rPr><w:vanish/></w:rPr></w:style>
                        <w:style w:type='character' w:styleId='Ghost'><w:name w:val='ghost'/><w:rPr><w:vanish/></w:rPr></w:style>""").read());
    }

    private static Paragraph paragraph(DocxFile file) throws Exception {
        return (Paragraph) file.read().blocks().get(0);
    }
}
