package dev.annex.extractor.form;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.field.PrintedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the year that a document is about before anything else is known of it: labels are told by it. */
final class FiscalYear {
    /** Longer lines are sentences, in which a year may be any year. */
    private static final int LONGEST_TITLE = 60;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s*年");
    private static final Pattern TITLE =
            Pattern.compile("(?:自\\s*评|评\\s*价|绩\\s*效|基\\s*础\\s*数\\s*据).{0,20}(?:报\\s*告|表)");
    private static final Pattern YEAR_LINE = Pattern.compile("^[（(]?\\s*(?:19|20)\\d\\d\\s*年\\s*度?\\s*[)）]?$");

    private FiscalYear() {}

    /** The year in the first title, else in a line of its own, else the year that is named most. */
    static Optional<Integer> of(Document document) {
        List<String> lines = document.blocks().stream()
                .flatMap(FiscalYear::lines)
                .map(PrintedText::of)
                .toList();
        List<String> titles = lines.stream()
                .filter(line -> line.length() <= LONGEST_TITLE && !line.endsWith("。"))
                .map(LabelKey::fold)
                .toList();
        return first(titles, TITLE).or(() -> first(titles, YEAR_LINE)).or(() -> mostNamed(lines));
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof Grid grid) {
            return grid.cells().stream()
                    .flatMap(cell -> Stream.concat(
                            Stream.of(cell.text()),
                            cell.blocks().stream()
                                    .filter(Grid.class::isInstance)
                                    .flatMap(FiscalYear::lines)));
        }
        return Stream.empty();
    }

    private static Optional<Integer> first(List<String> lines, Pattern pattern) {
        return lines.stream()
                .filter(line -> pattern.matcher(line).find())
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .map(year -> Integer.valueOf(year.group(1)))
                .findFirst();
    }

    private static Optional<Integer> mostNamed(List<String> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String line : lines) {
            Matcher year = YEAR.matcher(line);
            while (year.find()) {
                counts.merge(Integer.valueOf(year.group(1)), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
