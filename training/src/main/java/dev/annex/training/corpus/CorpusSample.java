package dev.annex.training.corpus;

import dev.annex.model.report.Fact;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.Report;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.print.PrintedReport;
import dev.annex.samples.random.Draw;
import dev.annex.samples.random.RandomReport;
import java.util.ArrayList;
import java.util.List;

/**
 * One report of the corpus, its forms and its narrative.
 *
 * @param seed that decides everything
 * @param dress the name of what it looks like
 * @param heldOut whether its narrative is in wordings that no model was trained on
 * @param families of wordings that were used
 * @param report what is true of it
 */
public record CorpusSample(long seed, String dress, boolean heldOut, List<String> families, Report report) {
    public CorpusSample {
        families = List.copyOf(families);
    }

    /** The report of a seed. */
    public static CorpusSample of(long seed, boolean heldOut, Grammar grammar) {
        String name = Dresses.NAMES.get((int) Math.floorMod(seed, (long) Dresses.NAMES.size()));
        Dress dress = Dresses.named(name);
        List<String> families = new ArrayList<>();
        RandomReport told = RandomReport.told(seed, dress, setting -> {
            Story story = Story.of(setting, new Draw(SectionCorpus.spread(seed)), grammar);
            NarrativeWriter writer = new NarrativeWriter(grammar, story, setting.outline(), heldOut);
            Narrative narrative = writer.write(story.draw().oneOf(grammar.plans()));
            families.addAll(writer.families());
            return narrative;
        });
        return new CorpusSample(seed, name, heldOut, families.stream().sorted().toList(), told.report());
    }

    /** Its pages. */
    public PrintedReport printed() {
        return ReportLayout.lay(report, Dresses.named(dress));
    }

    /** The figures that its narrative states where the grammar marks them; other sections may state more. */
    public List<Fact> facts() {
        return report.narrative().map(Narrative::facts).orElse(List.of());
    }
}
