package dev.annex.training.misreading;

import dev.annex.extractor.attribution.Attributor;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.repair.LeastChange;
import dev.annex.extractor.verify.Language;
import dev.annex.extractor.verify.Verifier;
import dev.annex.model.finding.Attribution;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Check.Status;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.random.Draw;
import dev.annex.samples.random.RandomReport;
import dev.annex.training.misreading.Tally.Fate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plants misread digits and authors' mistakes in invented reports whose figures all add up, one at a time, and looks what becomes of
 * them. The scans are simulated from the characters up: see {@link SimulatedRecognizer}.
 */
public final class PlantedMisreadings {
    /** Of so many plants in a hundred the recogniser is to blame, of the others the author. */
    private static final int MISREADINGS = 70;

    private final Verifier verifier = new Verifier();
    private final Attributor attributor = new Attributor(verifier, Language.CHINESE);
    private final Tally tally = new Tally();

    private PlantedMisreadings() {}

    /**
     * Plants so many digits in reports of so many seeds each.
     *
     * @param plantsPerReport how many are planted in a report, one after the other
     */
    public static Tally of(long firstSeed, int reports, int plantsPerReport) {
        PlantedMisreadings planted = new PlantedMisreadings();
        for (long seed = firstSeed; seed < firstSeed + reports; seed++) {
            planted.plant(seed, plantsPerReport);
        }
        return planted.tally;
    }

    private void plant(long seed, int plants) {
        FigureSheet sheet =
                FigureSheet.of(RandomReport.of(seed, Dresses.of(seed)).report(), verifier);
        Map<String, String> printed = sheet.printed();
        Draw draw = new Draw(seed);
        for (int i = 0; i < plants; i++) {
            boolean misreading = draw.chance(MISREADINGS);
            String digit = draw.oneOf(misreading ? SimulatedRecognizer.MISREAD_MOST : SimulatedRecognizer.DIGITS);
            List<String> holding = printed.keySet().stream()
                    .filter(pointer -> sheet.printed(pointer).contains(digit))
                    .toList();
            if (!holding.isEmpty()) {
                String pointer = draw.oneOf(holding);
                tally.add(misreading ? misread(sheet, pointer, digit, draw) : mistaken(sheet, pointer, digit, draw));
            }
        }
    }

    private Fate misread(FigureSheet sheet, String pointer, String digit, Draw draw) {
        SimulatedRecognizer recognizer = new SimulatedRecognizer(draw);
        String printed = sheet.printed(pointer);
        int at = printed.indexOf(digit);
        String read = printed.substring(0, at) + recognizer.misread(digit) + printed.substring(at + 1);
        Document scan = sheet.scan(
                Map.of(pointer, read),
                (where, index, character) ->
                        where.equals(pointer) && index == at ? recognizer.wrong(digit) : recognizer.right(character));
        FigureSheet.Read before = sheet.read(scan);
        FigureSheet.Read after = LeastChange.of(scan, sheet::read);
        if (!after.figures().equals(before.figures())) {
            return words(after).equals(sheet.printed()) ? Fate.REPAIRED : Fate.WRONGLY_CHANGED;
        }
        Set<Attribution> whose = whose(after, pointer);
        return whose.isEmpty()
                ? Fate.UNSEEN
                : whose.contains(Attribution.READING)
                        ? Fate.FOUND_AS_READING
                        : whose.contains(Attribution.UNKNOWN) ? Fate.FOUND_UNDECIDED : Fate.FOUND_AS_SOURCE;
    }

    private Fate mistaken(FigureSheet sheet, String pointer, String digit, Draw draw) {
        SimulatedRecognizer recognizer = new SimulatedRecognizer(draw);
        String right = sheet.printed(pointer);
        int at = right.indexOf(digit);
        String printed = right.substring(0, at) + recognizer.another(digit) + right.substring(at + 1);
        Document scan = sheet.scan(Map.of(pointer, printed), (where, index, character) -> recognizer.right(character));
        FigureSheet.Read before = sheet.read(scan);
        FigureSheet.Read after = LeastChange.of(scan, sheet::read);
        if (!after.figures().equals(before.figures())) {
            return Fate.WRONGLY_CHANGED;
        }
        Set<Attribution> whose = whose(after, pointer);
        return whose.isEmpty()
                ? Fate.SLIP_UNSEEN
                : whose.equals(Set.of(Attribution.SOURCE))
                        ? Fate.SLIP_AS_SOURCE
                        : whose.contains(Attribution.READING) ? Fate.SLIP_AS_READING : Fate.SLIP_UNDECIDED;
    }

    private static Map<String, String> words(FigureSheet.Read read) {
        Map<String, String> words = new LinkedHashMap<>();
        read.lines().forEach((pointer, line) -> words.put(pointer, line.text()));
        return words;
    }

    /** Whose mistake the broken rules of a figure are said to be; nobody's where none is broken. */
    private Set<Attribution> whose(FigureSheet.Read read, String pointer) {
        Set<Attribution> whose = EnumSet.noneOf(Attribution.class);
        attributor.attribute(read.extraction()).checks().stream()
                .filter(check -> check.status() == Status.FAILED)
                .filter(check -> check.fields().contains(pointer))
                .map(Check::attribution)
                .forEach(attribution -> attribution.ifPresent(whose::add));
        return whose;
    }
}
