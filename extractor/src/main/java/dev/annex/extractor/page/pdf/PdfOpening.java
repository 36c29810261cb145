package dev.annex.extractor.page.pdf;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a file and says what is wrong with it as a whole. */
final class PdfOpening {
    /** In bytes: where the end of a file says where its cross-reference table is; programs look no farther. */
    private static final int TAIL = 2048;

    private static final Pattern TABLE_OFFSET = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");
    private static final Pattern TABLE = Pattern.compile("\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b)", Pattern.DOTALL);
    private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName XFA = COSName.getPDFName("XFA");

    private final SourceFile file;
    private final Limits limits;

    PdfOpening(SourceFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    PDDocument open() throws UnreadableException {
        if (file.bytes().length > limits.fileBytes()) {
            throw new UnreadableException(
                    "tooLarge", file.name() + "：文件超过 " + (limits.fileBytes() >> 20) + " MB 的上限，请拆分后再读。");
        }
        PackedObjects.check(file, limits);
        try {
            return Loader.loadPDF(file.bytes());
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("encrypted", file.name() + "：PDF 已加密，需要密码才能打开，请解除密码后再读。", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException("damaged", file.name() + "：PDF 不完整或已损坏，无法打开，请重新取得原件。", e);
        }
    }

    /** What is to be said about the file as a whole. */
    List<Diagnostic> findings(PDDocument document) {
        List<Diagnostic> findings = new ArrayList<>();
        if (!endsSoundly()) {
            findings.add(finding(Severity.WARNING, "damaged", "文件结尾缺失或交叉引用表损坏，只读取了能恢复的内容，请核对页数或重新取得原件。"));
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (runsScripts(catalog, names)) {
            findings.add(finding(Severity.INFO, "javaScript", "文件中含有 JavaScript，已忽略，没有运行。"));
        }
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
            findings.add(finding(Severity.INFO, "attachment", "文件中嵌有附件，没有读取；如有需要请另存后单独读取。"));
        }
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null && form.containsKey(XFA)) {
            findings.add(finding(Severity.WARNING, "xfaForm", "文件是 XFA 动态表单，只读取了静态页面，请另存为普通 PDF 后再读。"));
        }
        return findings;
    }

    private static boolean runsScripts(COSDictionary catalog, COSDictionary names) {
        COSBase action = catalog.getDictionaryObject(COSName.OPEN_ACTION);
        return (names != null && names.containsKey(JAVASCRIPT))
                || (action instanceof COSDictionary dictionary && dictionary.containsKey(JS));
    }

    /** Whether the end of the file leads to a cross-reference table. */
    private boolean endsSoundly() {
        byte[] bytes = file.bytes();
        int from = Math.max(0, bytes.length - TAIL);
        Matcher end = TABLE_OFFSET.matcher(new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1));
        long offset = -1;
        while (end.find()) {
            offset = Long.parseLong(end.group(1));
        }
        int header = Math.max(0, headerOffset(bytes));
        return leadsToTable(bytes, offset) || (header > 0 && leadsToTable(bytes, offset + header));
    }

    private static boolean leadsToTable(byte[] bytes, long offset) {
        if (offset < 0 || offset >= bytes.length) {
            return false;
        }
        int length = (int) Math.min(64, bytes.length - offset);
        return TABLE.matcher(new String(bytes, (int) offset, length, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    /** Some mail programs put lines before the header; offsets then count from the header. */
    private static int headerOffset(byte[] bytes) {
        return new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1).indexOf("%PDF-");
    }

    private Diagnostic finding(Severity severity, String code, String message) {
        return new Diagnostic(severity, code, file.name() + "：" + message, Optional.empty());
    }
}
