package dev.annex.samples.docx;

import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedTextBox;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A text box as Word stores it: twice, once for itself and once for programs of before 2010. */
final class DocxTextBox {
    private static final String DRAWN_TWICE = """
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                xmlns:v="urn:schemas-microsoft-com:vml">
              <mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">
                <wp:extent cx="1260000" cy="360000"/><wp:docPr id="1" name="文本框 1"/>
                <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
                  <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>
                    <a:xfrm><a:off x="0" y="0"/><a:ext cx="1260000" cy="360000"/></a:xfrm>
                    <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
                    <wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>
                </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
              <mc:Fallback><w:pict><v:shape style="width:99pt;height:28pt">
                <v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
            </mc:AlternateContent>""";

    private DocxTextBox() {}

    /** Puts the box into a new paragraph, its anchor. */
    static void write(PrintedTextBox box, XWPFParagraph anchor) {
        StringBuilder content = new StringBuilder();
        for (PrintedParagraph paragraph : box.paragraphs()) {
            content.append("<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"")
                    .append(escaped(paragraph.look().font()))
                    .append("\"/><w:sz w:val=\"")
                    .append(Math.round(paragraph.look().size() * 2))
                    .append("\"/></w:rPr><w:t>")
                    .append(escaped(paragraph.text()))
                    .append("</w:t></w:r></w:p>");
        }
        CTR run = anchor.getCTP().addNewR();
        try (XmlCursor from = XmlObject.Factory.parse(DRAWN_TWICE.replace("{content}", content))
                        .newCursor();
                XmlCursor to = run.newCursor()) {
            from.toFirstChild();
            to.toEndToken();
            from.copyXml(to);
        } catch (XmlException e) {
            throw new IllegalStateException("the markup of a text box is not well-formed", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
