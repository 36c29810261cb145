package dev.annex.folders.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.folders.outcome.Figures;
import dev.annex.folders.outcome.Verdict;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Documents as CSV after RFC 4180, in UTF-8 with the mark that Excel needs, one to a line, written as they come. Text that a spreadsheet
 * would run as a formula gets an apostrophe before it. Which of several copies was read is not said, as it depends on who was quicker; they
 * have one hash.
 */
final class DocumentList implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS =
            List.of("file", "status", "code", "reason", "fields", "doubtful", "errors", "warnings", "result", "sha256");

    private final CSVPrinter printer;
    private final Labels labels;

    DocumentList(Path file, Labels labels) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file, UTF_8);
        out.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        this.labels = labels;
        for (String column : COLUMNS) {
            printer.print(labels.text("column." + column));
        }
        printer.println();
    }

    void add(Row row) throws IOException {
        Verdict verdict = row.verdict();
        Figures figures = verdict.figures();
        printer.print(defused(row.source()));
        printer.print(labels.text("status." + verdict.status()));
        printer.print(verdict.remarks().isEmpty() ? "" : verdict.reason().code());
        printer.print(defused(labels.remarks(verdict)));
        printer.print(figures.fields());
        printer.print(figures.doubtful());
        printer.print(figures.errors());
        printer.print(figures.warnings());
        printer.print(defused(row.result()));
        printer.print(row.sha256());
        printer.println();
    }

    /** See OWASP, CSV Injection. */
    private static String defused(String text) {
        return text.matches("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠].*") ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
