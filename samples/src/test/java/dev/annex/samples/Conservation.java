package dev.annex.samples;

import dev.annex.extractor.Reading;
import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Account.Use;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Unmapped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rule that nothing is lost: every non-blank paragraph and cell of a document stands in the evidence or in {@code unmapped},
 * or is a label that was recognised, or is a part of a text that was joined from several places.
 */
final class Conservation {
    /** No label is a bare amount: a cell that holds one and counts as a label is a value that was dropped. */
    private static final Pattern AMOUNT = Pattern.compile("-?[\\d,]+\\.\\d+%?");

    private static final Pattern LABEL = Pattern.compile("[^\\s：:]+[：:]");

    private record Spot(int table, int row, int column, int paragraph) {
        static Spot of(Place place) {
            if (place instanceof Place.OfCell cell) {
                return new Spot(cell.table(), cell.row(), cell.column(), 0);
            }
            if (place instanceof Place.OfTable table) {
                return new Spot(table.table(), 0, 0, 0);
            }
            return new Spot(0, 0, 0, ((Place.OfParagraph) place).paragraph());
        }

        static Spot of(
                Optional<Integer> table, Optional<Integer> row, Optional<Integer> column, Optional<Integer> paragraph) {
            return new Spot(table.orElse(0), row.orElse(0), column.orElse(0), paragraph.orElse(0));
        }
    }

    private final Reading reading;
    private final Set<Spot> spots = new HashSet<>();
    private final String values;
    private final List<String> lost = new ArrayList<>();

    private Conservation(Reading reading) {
        this.reading = reading;
        for (Evidence evidence : reading.extraction().evidence().values()) {
            spots.add(Spot.of(evidence.table(), evidence.row(), evidence.column(), evidence.paragraph()));
        }
        for (Unmapped unmapped : reading.extraction().unmapped()) {
            spots.add(Spot.of(unmapped.table(), unmapped.row(), unmapped.column(), unmapped.paragraph()));
        }
        values = squeezed(ExtractionJson.toTree(reading.extraction().report()).toString());
    }

    /** The words that nothing accounts for, with their place. */
    static List<String> lost(Reading reading) {
        Conservation conservation = new Conservation(reading);
        reading.document().blocks().forEach(conservation::check);
        return List.copyOf(conservation.lost);
    }

    private void check(Block block) {
        if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
            check(paragraph.text(), paragraph.place(), paragraph.place());
        } else if (block instanceof Grid grid) {
            for (Cell cell : grid.cells()) {
                if (!cell.isBlank()) {
                    check(cell.text(), cell.place(), grid.place());
                }
                cell.blocks().stream().filter(Grid.class::isInstance).forEach(this::check);
            }
        }
    }

    private void check(String text, Place place, Place within) {
        if (spots.contains(Spot.of(place)) || spots.contains(Spot.of(within))) {
            return;
        }
        Optional<Use> use = reading.account().use(place);
        boolean label = use.equals(Optional.of(Use.LABEL))
                && !AMOUNT.matcher(squeezed(text)).matches();
        boolean joined = use.equals(Optional.of(Use.VALUE)) && standsInReport(text);
        if (!label && !joined) {
            lost.add(use.map(Use::name).orElse("nothing") + " " + place + ": " + text);
        }
    }

    /** Whether all that a text says behind labels such as 联系电话： stands in the report; a form to sign may say nothing. */
    private boolean standsInReport(String text) {
        return LABEL.splitAsStream(text)
                .flatMap(value -> Stream.of(value.strip().split("\\s{2,}")))
                .allMatch(value -> values.contains(squeezed(value)));
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
