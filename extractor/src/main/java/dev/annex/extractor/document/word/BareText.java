package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The text of a binary Word file whose properties can not be read, so that its tables come as paragraphs. */
final class BareText {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Pattern PARAGRAPH_END = Pattern.compile("[\r\u0007\f]");

    private BareText() {}

    /** The text of a Word 6 or 95 file, whose properties are of a kind that POI does not know. */
    static Document ofOldWord(POIFSFileSystem storage, MainStream main, Allowance allowance)
            throws IOException, UnreadableException {
        return document(
                main.isComplex() ? textInPieces(storage) : decode(main.plainText(), main.isWide()),
                new Diagnostic(
                        Severity.WARNING,
                        "oldWord",
                        "文件是 Word 95 或更早的格式，只读出了文字，表格、自动编号、脚注位置和格式没有读出；请用 Word 另存为 docx 再读。",
                        Optional.empty()),
                allowance);
    }

    /** What text is left in a damaged file: for that, nothing needs to be sound but the table of its pieces. */
    static Document ofDamagedWord(POIFSFileSystem storage, MainStream main, Allowance allowance)
            throws IOException, UnreadableException {
        FileInformationBlock information = new FileInformationBlock(main.bytes());
        byte[] table;
        try (InputStream in =
                storage.createDocumentInputStream(information.getFibBase().isFWhichTblStm() ? "1Table" : "0Table")) {
            table = in.readAllBytes();
        }
        information.fillVariableFields(main.bytes(), table);
        String text = new ComplexFileTable(main.bytes(), table, information.getFcClx(), 0)
                .getTextPieceTable()
                .getText()
                .toString();
        if (text.isBlank()) {
            throw new IOException("no text is left");
        }
        return document(
                text,
                new Diagnostic(
                        Severity.ERROR,
                        "damaged",
                        "文件部分损坏，只读出了文字，表格、自动编号、脚注位置和格式没有读出；请用 Word 修复后另存，或重新取得原件。",
                        Optional.empty()),
                allowance);
    }

    private static Document document(String text, Diagnostic partial, Allowance allowance) throws UnreadableException {
        allowance.takeCharacters(text.length());
        List<Block> blocks = new ArrayList<>();
        Places places = new Places();
        PARAGRAPH_END
                .splitAsStream(visible(text))
                .forEach(line -> blocks.add(Paragraph.plain(line.replace('\u000B', '\n'), places.nextParagraph())));
        return new Document(blocks, Optional.empty(), Content.DIGITAL, List.of(partial));
    }

    private static String textInPieces(POIFSFileSystem storage) throws IOException {
        try (HWPFOldDocument pieces = new HWPFOldDocument(storage)) {
            return pieces.getDocumentText();
        }
    }

    private static String decode(ByteBuffer bytes, boolean wide) {
        if (wide) {
            return StandardCharsets.UTF_16LE.decode(bytes).toString();
        }
        try {
            return CHINESE.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException e) {
            return WESTERN.decode(bytes).toString();
        }
    }

    private static String visible(String text) {
        FieldMarks fields = FieldMarks.in(text, new Span(0, text.length()));
        StringBuilder visible = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!fields.hides(at) && (c >= ' ' || "\t\r\u0007\f\u000B".indexOf(c) >= 0)) {
                visible.append(c);
            }
        }
        return visible.toString();
    }
}
