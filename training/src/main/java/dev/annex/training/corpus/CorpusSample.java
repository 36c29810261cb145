package dev.annex.training.corpus;

import dev.annex.model.report.Narrative;
import dev.annex.model.report.Report;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.pdf.BorderStyle;
import dev.annex.samples.print.PrintedReport;
import dev.annex.samples.random.Draw;
import dev.annex.samples.random.PlantedMistake;
import dev.annex.samples.random.RandomReport;
import dev.annex.samples.random.RandomReport.Composition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One report of the corpus.
 *
 * @param seed that decides everything
 * @param dress what it looks like
 * @param borders how a PDF file draws the borders of its tables
 * @param composition whether it has forms, a narrative, or both
 * @param heldOut whether its narrative is in wordings that no model was trained on
 * @param families of wordings that were used
 * @param report what is true of it
 * @param mistakes that its author made, and roundings that are none
 */
public record CorpusSample(
        long seed,
        Dress dress,
        BorderStyle borders,
        Composition composition,
        boolean heldOut,
        List<String> families,
        Report report,
        List<PlantedMistake> mistakes) {
    private static final int MOST_MISTAKES = 3;
    private static final int MIXED = 60;

    /** Most reports have forms and a narrative. */
    private static final List<Composition> COMPOSITIONS = List.of(
            Composition.WHOLE,
            Composition.WHOLE,
            Composition.WHOLE,
            Composition.WHOLE,
            Composition.FORMS,
            Composition.NARRATIVE);

    /** Office programs draw strokes or thin rectangles; the other ways are seldom. */
    private static final List<BorderStyle> BORDERS = List.of(
            BorderStyle.STROKES,
            BorderStyle.STROKES,
            BorderStyle.STROKES,
            BorderStyle.STROKES,
            BorderStyle.THIN_RECTANGLES,
            BorderStyle.THIN_RECTANGLES,
            BorderStyle.THIN_RECTANGLES,
            BorderStyle.THIN_RECTANGLES,
            BorderStyle.CELL_RECTANGLES,
            BorderStyle.CELL_RECTANGLES,
            BorderStyle.DASHES,
            BorderStyle.GAPS,
            BorderStyle.THREE_LINES,
            BorderStyle.NONE);

    private static final List<PlantedMistake.Kind> WRONG = kinds(true);
    private static final List<PlantedMistake.Kind> SOUND = kinds(false);

    public CorpusSample {
        families = List.copyOf(families);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * The report of a seed.
     *
     * @param heldOut whether its narrative is in wordings that no model was trained on
     * @param mistaken in how many of a hundred reports the author gets figures wrong; as many have unusual roundings
     */
    public static CorpusSample of(long seed, boolean heldOut, int mistaken, Grammar grammar) {
        long own = SectionCorpus.spread(seed);
        Draw draw = new Draw(own);
        Dress dress = dress(draw);
        Composition composition = draw.oneOf(COMPOSITIONS);
        BorderStyle borders = draw.oneOf(BORDERS);
        Set<PlantedMistake.Kind> wanted = EnumSet.noneOf(PlantedMistake.Kind.class);
        if (draw.chance(mistaken)) {
            wanted.addAll(draw.some(WRONG, draw.between(1, MOST_MISTAKES)));
        }
        if (draw.chance(mistaken)) {
            wanted.addAll(SOUND);
        }
        List<String> families = new ArrayList<>();
        RandomReport told = RandomReport.told(own, dress, composition, wanted, setting -> {
            Story story = Story.of(setting, draw, grammar);
            NarrativeWriter writer = new NarrativeWriter(grammar, story, setting.outline(), heldOut);
            Narrative narrative = writer.write(draw.oneOf(grammar.plans()));
            families.addAll(writer.families());
            return narrative;
        });
        return new CorpusSample(
                seed,
                dress,
                borders,
                composition,
                heldOut,
                families.stream().sorted().toList(),
                told.report(),
                told.mistakes());
    }

    private static Dress dress(Draw draw) {
        String forms = draw.oneOf(Dresses.NAMES);
        return Dresses.mixed(forms, other(draw, forms), other(draw, forms), other(draw, forms), other(draw, forms));
    }

    private static String other(Draw draw, String forms) {
        return draw.chance(MIXED) ? draw.oneOf(Dresses.NAMES) : forms;
    }

    private static List<PlantedMistake.Kind> kinds(boolean wrong) {
        return List.of(PlantedMistake.Kind.values()).stream()
                .filter(kind -> kind.rule().isPresent() == wrong)
                .toList();
    }

    /** Its pages. */
    public PrintedReport printed() {
        return ReportLayout.lay(report, dress);
    }
}
