package dev.annex.extractor.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import dev.annex.extractor.table.TableListing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables as CSV after RFC 4180. A merged cell's text stands in the first of its places, the others are empty.
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe before it; a signed number such as {@code -5} does
 * not.
 */
public final class TablesCsv {
    /** Without it, Excel takes UTF-8 for the code page of the machine. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** See OWASP, CSV Injection: these begin a formula, some of them after spaces or a line break. */
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@＝＋－＠\\t\\r].*");

    private static final Pattern HARMLESS = Pattern.compile("[+-]?[\\d,]+(?:\\.\\d+)?%?|-+");

    private TablesCsv() {}

    /** One table as a file of its own, with a byte order mark. */
    public static byte[] toBytes(ListedTable table) {
        return (BYTE_ORDER_MARK + csv(table)).getBytes(UTF_8);
    }

    /** All tables as one stream for other programs: no byte order mark, an empty line between two tables. */
    public static byte[] toBytes(TableListing listing) {
        List<String> tables = listing.tables().stream().map(TablesCsv::csv).toList();
        return String.join("\r\n", tables).getBytes(UTF_8);
    }

    private static String csv(ListedTable table) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            for (List<ListedCell> cells : table.cellsByRow()) {
                String[] row = new String[table.columnCount()];
                Arrays.fill(row, "");
                cells.forEach(cell -> row[cell.col()] = defused(cell.text()));
                printer.printRecord((Object[]) row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return csv.toString();
    }

    private static String defused(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
