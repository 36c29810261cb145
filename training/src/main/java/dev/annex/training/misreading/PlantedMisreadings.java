package dev.annex.training.misreading;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Attribution;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Check.Status;
import dev.annex.samples.Format;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.random.Draw;
import dev.annex.samples.random.RandomReport;
import dev.annex.training.misreading.Tally.Fate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plants misread digits and authors' mistakes in invented reports whose figures all add up, one at a time, and looks what becomes of
 * them. The scans are simulated from the characters up: see {@link SimulatedRecognizer}.
 */
public final class PlantedMisreadings {
    /** Of so many plants in a hundred the recogniser is to blame, of the others the author. */
    private static final int MISREADINGS = 70;

    private final Extractor extractor = Extractor.create();
    private final Tally tally = new Tally();

    private PlantedMisreadings() {}

    /**
     * Plants so many digits in reports of so many seeds each.
     *
     * @param plantsPerReport how many are planted in a report, one after the other
     */
    public static Tally of(long firstSeed, int reports, int plantsPerReport) throws UnreadableException {
        PlantedMisreadings planted = new PlantedMisreadings();
        for (long seed = firstSeed; seed < firstSeed + reports; seed++) {
            planted.plant(seed, plantsPerReport);
        }
        return planted.tally;
    }

    private void plant(long seed, int plants) throws UnreadableException {
        Dress dress = Dresses.of(seed);
        byte[] bytes =
                Format.DOCX.print(ReportLayout.lay(RandomReport.of(seed, dress).report(), dress));
        SourceFile file = new SourceFile("report.docx", bytes);
        Document printed = extractor.document(file);
        Extraction truth = extractor.read(file, printed).extraction();
        List<Cell> figures = figures(printed, truth);
        Draw draw = new Draw(seed);
        for (int i = 0; i < plants && !figures.isEmpty(); i++) {
            boolean misreading = draw.chance(MISREADINGS);
            String digit =
                    misreading ? draw.oneOf(SimulatedRecognizer.MISREAD_MOST) : draw.oneOf(SimulatedRecognizer.DIGITS);
            List<Cell> holding =
                    figures.stream().filter(cell -> cell.text().contains(digit)).toList();
            if (!holding.isEmpty()) {
                tally.add(fate(file, printed, truth, draw.oneOf(holding), digit, misreading, draw));
            }
        }
    }

    /** Cells that hold a figure of some rule. */
    private static List<Cell> figures(Document printed, Extraction truth) {
        Set<List<Integer>> places = new LinkedHashSet<>();
        truth.checks().stream()
                .filter(check -> check.status() == Status.PASSED)
                .flatMap(check -> check.fields().stream())
                .map(truth.evidence()::get)
                .filter(Objects::nonNull)
                .forEach(evidence -> place(evidence).ifPresent(places::add));
        return cells(printed.blocks())
                .filter(cell -> cell.blocks().size() == 1)
                .filter(cell -> places.contains(List.of(
                        cell.place().table(), cell.place().row(), cell.place().column())))
                .filter(cell -> SimulatedScan.isFigure(cell.text()))
                .toList();
    }

    private static Optional<List<Integer>> place(Evidence evidence) {
        return evidence.table()
                .flatMap(table ->
                        evidence.row().flatMap(row -> evidence.column().map(column -> List.of(table, row, column))));
    }

    private static Stream<Cell> cells(List<Block> blocks) {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .flatMap(grid -> ((Grid) grid).cells().stream())
                .flatMap(cell -> Stream.concat(Stream.of(cell), cells(cell.blocks())));
    }

    private Fate fate(
            SourceFile file,
            Document printed,
            Extraction truth,
            Cell cell,
            String digit,
            boolean misreading,
            Draw draw) {
        SimulatedRecognizer recognizer = new SimulatedRecognizer(draw);
        Plant plant = new Plant(
                cell.text(),
                cell.text().indexOf(digit),
                misreading ? recognizer.misread(digit) : recognizer.another(digit),
                misreading);
        Map<Place, Plant> plants = Map.of(cell.blocks().get(0).place(), plant);
        Extraction read = extractor
                .read(file, SimulatedScan.of(printed, plants, recognizer))
                .extraction();
        if (isChanged(read)) {
            return misreading && read.report().equals(truth.report()) ? Fate.REPAIRED : Fate.WRONGLY_CHANGED;
        }
        return kept(read, place(cell), misreading);
    }

    /** Whether a reading was taken back: a note always says so. */
    private static boolean isChanged(Extraction read) {
        return read.evidence().values().stream()
                .anyMatch(evidence -> evidence.note().orElse("").contains("改读为"));
    }

    private static List<Integer> place(Cell cell) {
        return List.of(cell.place().table(), cell.place().row(), cell.place().column());
    }

    /** What became of a digit that stayed as it was planted. */
    private static Fate kept(Extraction read, List<Integer> place, boolean misreading) {
        Set<Attribution> whose = new LinkedHashSet<>();
        read.checks().stream()
                .filter(check -> check.status() == Status.FAILED)
                .filter(check -> concerns(check, place, read))
                .forEach(check -> check.attribution().ifPresent(whose::add));
        if (whose.isEmpty()) {
            return misreading ? Fate.UNSEEN : Fate.SLIP_UNSEEN;
        }
        if (whose.equals(Set.of(Attribution.SOURCE))) {
            return misreading ? Fate.FOUND_AS_SOURCE : Fate.SLIP_AS_SOURCE;
        }
        if (whose.contains(Attribution.READING)) {
            return misreading ? Fate.FOUND_AS_READING : Fate.SLIP_AS_READING;
        }
        return misreading ? Fate.FOUND_UNDECIDED : Fate.SLIP_UNDECIDED;
    }

    private static boolean concerns(Check check, List<Integer> place, Extraction read) {
        return check.fields().stream()
                .map(read.evidence()::get)
                .filter(Objects::nonNull)
                .anyMatch(evidence -> place(evidence).filter(place::equals).isPresent());
    }
}
