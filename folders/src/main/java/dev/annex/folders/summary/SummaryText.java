package dev.annex.folders.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * A summary as lines of text.
 *
 * @param tally of all documents
 * @param labels in the language of the reader
 */
record SummaryText(Tally tally, Labels labels) {

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(labels.text("title"));
        lines.add("");
        Counted.of(tally).forEach(each -> lines.add(line("", labels.text("count." + each.key()), each.number())));
        if (!tally.failedByReason().isEmpty()) {
            lines.add("");
            lines.add(labels.text("byReason"));
            tally.failedByReason().forEach((code, count) -> lines.add(line("  ", labels.reason(code), count)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String indent, String label, long number) {
        return indent + label + "\t" + number;
    }
}
