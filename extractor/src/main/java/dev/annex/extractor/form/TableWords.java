package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a table shows of the form that it is, as words for a categoriser: its labels and the pairs of characters in them, and those of
 * its title. Values are left out as far as one can tell without knowing the form. A model that was trained on these words is of no use
 * to others: they change together.
 */
public final class TableWords {
    /** Characters of a label without remarks; longer texts are values. */
    static final int LONGEST_LABEL = 14;

    /** Rows and labels that are looked at; the labels of a form stand above. */
    static final int MOST_ROWS = 60;

    static final int MOST_LABELS = 90;

    /** Characters at the end of a title: the office and the year stand before. */
    static final int LONGEST_TITLE = 16;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.%]*");
    private static final Pattern SENTENCE = Pattern.compile("[。；，：,;]");

    private final Set<String> words = new LinkedHashSet<>();

    private TableWords() {}

    /** The words of a table, each once. */
    public static String[] of(String title, Grid grid) {
        TableWords found = new TableWords();
        found.title(LabelKey.of(title, Optional.empty()).bare());
        int labels = 0;
        for (Cell cell : grid.cells()) {
            if (cell.row() >= MOST_ROWS || labels == MOST_LABELS) {
                break;
            }
            labels += found.label(cell) ? 1 : 0;
        }
        return found.words.toArray(String[]::new);
    }

    private void title(String title) {
        if (title.isEmpty()) {
            words.add("untitled");
        }
        pairs(
                "t",
                NUMBER.matcher(title.substring(Math.max(0, title.length() - LONGEST_TITLE)))
                        .replaceAll(""));
    }

    private boolean label(Cell cell) {
        String label = NUMBER.matcher(
                        LabelKey.of(cell.label(), Optional.empty()).bare())
                .replaceAll("");
        boolean isLabel = label.length() > 1
                && label.length() <= LONGEST_LABEL
                && !SENTENCE.matcher(label).find();
        if (isLabel) {
            words.add("w=" + label);
            pairs("c", label);
        }
        return isLabel;
    }

    private void pairs(String name, String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            words.add(name + "=" + text.substring(i, i + 2));
        }
    }
}
