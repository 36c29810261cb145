package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of an aligned table into rows: where full lines part them, those bands; in the header, lines of one level;
 * in the body, every line but the continuations of a long text.
 */
final class RowGroups {
    /** A rule that covers this share of the table's width parts rows. */
    static final double FULL_RULE = 0.8;

    /** If rules part this share of all lines, they part the rows. */
    private static final double RULED_SHARE = 0.6;

    /** Lines closer than this share of the usual distance of rows are one row. */
    private static final double TIGHT = 0.85;

    /** A table with a smaller share of values than this holds text. */
    private static final double TEXT_TABLE = 0.3;

    /** Lines further apart than this many times the closest ones are rows of a text table. */
    private static final double PARTED = 1.3;

    /** Values closer than this to a line of the name, in em, stand beside its middle. */
    private static final double BESIDE = 0.9;

    /** Rows of a group begin this much further right than its title, in em. */
    private static final double INDENT = 0.5;

    private static final Pattern CONTINUATION = Pattern.compile("[\\p{Ll}(&/].*");
    private static final Pattern UNFINISHED = Pattern.compile(".*(?:[,/–-]|\\b(?:and|or|of|the|for|in|with|to|from))");

    private final AlignedTable table;
    private final List<AlignedRow> rows;
    private final boolean[] breaks;
    private final boolean[] partialBreaks;

    private RowGroups(AlignedTable table, List<Rule> horizontal) {
        this.table = table;
        this.rows = table.rows();
        this.breaks = new boolean[rows.size()];
        this.partialBreaks = new boolean[rows.size()];
        double width = table.columns().last() - table.columns().first();
        for (Rule rule : horizontal) {
            for (int i = 1; i < rows.size(); i++) {
                boolean between = rule.position() > rows.get(i - 1).centerY()
                        && rule.position() < rows.get(i).centerY();
                if (between && covered(horizontal, rule.position()) >= FULL_RULE * width) {
                    breaks[i] = true;
                } else if (between && rule.length() > 2 * table.em()) {
                    partialBreaks[i] = true;
                }
            }
        }
    }

    private double covered(List<Rule> horizontal, double y) {
        return horizontal.stream()
                .filter(rule -> Math.abs(rule.position() - y) < LineMerger.SAME_LINE)
                .mapToDouble(rule -> Math.max(
                        0,
                        Math.min(rule.end(), table.columns().last())
                                - Math.max(rule.start(), table.columns().first())))
                .sum();
    }

    static List<List<AlignedRow>> of(AlignedTable table, List<Rule> horizontal) {
        RowGroups groups = new RowGroups(table, horizontal);
        boolean[] starts = groups.starts();
        List<List<AlignedRow>> grouped = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (starts[i]) {
                grouped.add(new ArrayList<>());
            }
            grouped.get(grouped.size() - 1).add(groups.rows.get(i));
        }
        return grouped;
    }

    private boolean[] starts() {
        boolean[] starts = new boolean[rows.size()];
        starts[0] = true;
        int body = bodyStart();
        int ruled = 0;
        for (boolean drawn : breaks) {
            ruled += drawn ? 1 : 0;
        }
        if (ruled >= RULED_SHARE * (rows.size() - 1) && ruled >= 2) {
            for (int i = 1; i < starts.length; i++) {
                starts[i] = breaks[i];
            }
            return starts;
        }
        boolean text = body == rows.size() || valueShare() < TEXT_TABLE;
        if (text) {
            body = Math.min(1, rows.size());
        }
        for (int i = 1; i < body; i++) {
            starts[i] = breaks[i] || partialBreaks[i] || rows.get(i - 1).spans() || isNextLevel(i) || isTitle(i);
        }
        boolean hasValues = false;
        for (int i = body; i < rows.size(); i++) {
            boolean values = rows.get(i).values() > 0;
            boolean second = hasValues && values;
            starts[i] =
                    starts[i] || breaks[i] || i == body || !(text ? continuesText(i) : !second && continuesLabel(i));
            hasValues = values || hasValues && !starts[i];
        }
        return starts;
    }

    /** The first line of the body: of values, or of the name that goes on in their line. */
    private int bodyStart() {
        int body = table.bodyStart();
        boolean nameBefore = body > 1
                && body < rows.size()
                && rows.get(body - 1).onlyFirst()
                && rows.get(body - 2).pieces().size() > 1
                && continuesLabel(body);
        return nameBefore ? body - 1 : body;
    }

    /** A line of header that names more columns than the one above and stands apart from it. */
    private boolean isNextLevel(int i) {
        return pitch(i) > 2 * table.em();
    }

    /** The title of a group of rows, which stand indented under it, below the names of all columns. */
    private boolean isTitle(int i) {
        return rows.get(i).onlyFirst()
                && i + 1 < rows.size()
                && rows.get(i + 1).hasFirst()
                && rows.get(i + 1).pieces().get(0).chunk().x0()
                        > rows.get(i).pieces().get(0).chunk().x0() + INDENT * table.em()
                && rows.get(i - 1).hasFirst()
                && rows.get(i - 1).pieces().size() > 1;
    }

    private double valueShare() {
        long values = rows.stream().mapToLong(AlignedRow::values).sum();
        long texts = rows.stream().mapToLong(AlignedRow::texts).sum();
        return values + texts == 0 ? 0 : (double) values / (values + texts);
    }

    private double pitch(int i) {
        return rows.get(i).centerY() - rows.get(i - 1).centerY();
    }

    private boolean continuesText(int i) {
        double[] pitches = new double[rows.size() - 1];
        for (int k = 1; k < rows.size(); k++) {
            pitches[k - 1] = pitch(k);
        }
        Arrays.sort(pitches);
        double closest = pitches[pitches.length / 10];
        boolean bimodal = pitches[pitches.length - 1] > PARTED * closest;
        if (bimodal && pitch(i) > PARTED * closest) {
            return false;
        }
        return bimodal || !rows.get(i).hasFirst();
    }

    private boolean continuesLabel(int i) {
        AlignedRow row = rows.get(i);
        AlignedRow above = rows.get(i - 1);
        boolean bare = row.values() == 0
                && row.pieces().size() <= Math.max(1, table.columns().bands() / 2);
        boolean aboveBare = above.values() == 0 && above.onlyFirst();
        double usual = usualPitch();
        if (bare) {
            boolean tight = pitch(i) < TIGHT * usual && (i + 1 == rows.size() || pitch(i + 1) >= TIGHT * usual);
            return tight
                    || row.onlyFirst()
                            && CONTINUATION
                                    .matcher(row.pieces().get(0).chunk().text())
                                    .matches();
        }
        if (aboveBare && !row.hasFirst()) {
            return pitch(i) < BESIDE * table.em();
        }
        if (aboveBare && row.hasFirst()) {
            boolean tight = pitch(i) < TIGHT * usual;
            String first = row.pieces().get(0).chunk().text();
            String label = above.pieces().get(0).chunk().text();
            return tight
                    || CONTINUATION.matcher(first).matches()
                    || UNFINISHED.matcher(label).matches();
        }
        return false;
    }

    private double usualPitch() {
        double[] pitches = java.util.stream.IntStream.range(1, rows.size())
                .filter(i -> rows.get(i).values() > 0 && rows.get(i - 1).values() > 0)
                .mapToDouble(this::pitch)
                .sorted()
                .toArray();
        return pitches.length == 0 ? 0 : pitches[pitches.length / 2];
    }
}
