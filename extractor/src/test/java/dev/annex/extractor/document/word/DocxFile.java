package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx file made from raw XML, for tests. */
final class DocxFile {
    private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
            + " xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:cx='http://schemas.microsoft.com/office/drawing/2014/chartex'";
    private static final String TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder ties = new StringBuilder();

    private DocxFile(String mainXml) {
        part(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r'"
                        + " Type='" + TIES + "officeDocument' Target='word/document.xml'/></Relationships>");
        part("word/document.xml", mainXml);
    }

    static DocxFile body(String... blocks) {
        return new DocxFile(
                "<w:document " + NAMESPACES + "><w:body>" + String.join("", blocks) + "</w:body></w:document>");
    }

    static DocxFile main(String xml) {
        return new DocxFile(xml);
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String p(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    static String field(String instruction, String result) {
        return mark("begin") + "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>" + mark("separate")
                + r(result) + mark("end");
    }

    static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    DocxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** A part of the main part, such as styles, with what stands within its root. */
    DocxFile with(String type, String root, String content) {
        return with(type, type, type, root, content);
    }

    DocxFile with(String id, String type, String name, String root, String content) {
        ties.append("<Relationship Id='" + id + "' Type='" + TIES + type + "' Target='" + name + ".xml'/>");
        return part("word/" + name + ".xml", "<w:" + root + " " + NAMESPACES + ">" + content + "</w:" + root + ">");
    }

    DocxFile withPicture(String id, String target, String mode) {
        ties.append("<Relationship Id='" + id + "' Type='" + TIES + "image' Target='" + target + "'" + mode + "/>");
        return this;
    }

    DocxFile withTypes(String more) {
        types.append(more);
        return this;
    }

    byte[] bytes() {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='png' ContentType='image/png'/><Override PartName='/word/document.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                        + types + "</Types>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + ties
                        + "</Relationships>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document read() throws UnreadableException {
        return read(bytes(), Limits.DEFAULT);
    }

    Document read(Limits limits) throws UnreadableException {
        return read(bytes(), limits);
    }

    static Document read(byte[] bytes, Limits limits) throws UnreadableException {
        return new DocxReader().read(new SourceFile("报告.docx", bytes), limits).orElseThrow();
    }
}
