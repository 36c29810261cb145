package dev.annex.extractor.page.pdf;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.finding.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a file and says what is wrong with it as a whole. */
final class PdfOpening {
    private final SourceFile file;
    private final Limits limits;
    private final List<Diagnostic> findings = new ArrayList<>();

    PdfOpening(SourceFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    PDDocument open() throws UnreadableException {
        if (file.bytes().length > limits.fileBytes()) {
            throw new UnreadableException(
                    "tooLarge", file.name() + "：文件超过 " + (limits.fileBytes() >> 20) + " MB 的上限，请拆分后再读。");
        }
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
        return findings;
    }
}
