package dev.annex.exchange.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV after RFC 4180, in UTF-8, with a line of headers. Blank cells are empty.
 *
 * <p>Words that a spreadsheet would run as a formula get an apostrophe before them; numbers never do.
 */
public final class CsvWriter implements RowWriter {
    /** Without it, Excel takes UTF-8 for the code page of the machine. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** See OWASP, CSV Injection: these begin a formula, some of them after spaces or a line break. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\uFEFF]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    /** A signed number is what it says. */
    private static final Pattern HARMLESS = Pattern.compile("[+-]?\\d+(?:,\\d{3})*(?:\\.\\d+)?[%％]?");

    private final CSVPrinter printer;

    /**
     * Opens a new file.
     *
     * @param byteOrderMark whether the file begins with one, which Excel needs and other programs may stumble over
     */
    public CsvWriter(Path file, Table table, Naming naming, boolean byteOrderMark) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file, UTF_8);
        if (byteOrderMark) {
            out.write(BYTE_ORDER_MARK);
        }
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
        for (var column : table.columns()) {
            printer.print(defused(naming.of(column)));
        }
        printer.println();
    }

    @Override
    public void write(Row row) throws IOException {
        for (Value value : row.values()) {
            printer.print(value instanceof Value.Text words ? defused(words.text()) : value.text());
        }
        printer.println();
    }

    static String defused(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
