package dev.annex.training.corpus;

import dev.annex.model.report.Narrative;
import dev.annex.samples.random.Draw;
import java.util.List;
import java.util.Optional;

/** Narratives without the rest of a report: what section roles and figures in prose are learned from. */
public final class SectionCorpus {
    /** How the levels of invented narratives are numbered; an empty text stands for no number. */
    private static final List<List<String>> NUMBERINGS = List.of(
            List.of("一、", "（一）", "1.", "（1）"),
            List.of("一、", "（一）", "1、", "（1）"),
            List.of("一、", "（一）", "1、"),
            List.of("一、", "（一）"),
            List.of("一、", "1、", "（1）"),
            List.of("一、", "1."),
            List.of("第一部分 ", "一、", "（一）", "1."),
            List.of("1.", "（1）", "1）"),
            List.of("一.", "(一)", "1)"),
            List.of("（一）", "1.", "（1）"),
            List.of("", "", ""),
            List.of("一、", "第一，"));

    /** Spreads seeds: consecutive ones of {@code java.util.Random} begin alike. The golden ratio of 2 to the 64th. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Grammar grammar;

    public SectionCorpus(Grammar grammar) {
        this.grammar = grammar;
    }

    static long spread(long seed) {
        return seed * SPREAD;
    }

    /**
     * The narrative of a seed.
     *
     * @param heldOut whether in wordings that are kept for testing, or in those for training
     */
    public Narrative narrative(long seed, boolean heldOut) {
        Draw draw = new Draw(spread(seed));
        return writer(draw, Story.invented(draw, grammar), heldOut).write(draw.oneOf(grammar.plans()));
    }

    /**
     * The prose of the narrative of a seed.
     *
     * @param heldOut as above
     */
    public Prose prose(long seed, boolean heldOut) {
        Draw draw = new Draw(spread(seed));
        Story story = Story.invented(draw, grammar);
        List<WrittenSection> sections = writer(draw, story, heldOut).sections(draw.oneOf(grammar.plans()));
        return new Prose(
                story.year(), sections.stream().flatMap(WrittenSection::told).toList());
    }

    /** Sentences with figures that no report has, each a paragraph: the same for the same seed. */
    public Prose sentences(long seed, boolean heldOut) {
        Draw draw = new Draw(spread(seed));
        Story story = Story.invented(draw, grammar);
        List<Family.Paragraph> paragraphs = grammar.families(Grammar.FIGURES, heldOut).stream()
                .flatMap(family -> family.paragraphs().stream())
                .toList();
        return new Prose(
                story.year(),
                paragraphs.stream()
                        .map(paragraph -> {
                            Telling telling = new Telling(story);
                            paragraph.text().say(telling);
                            return new ToldParagraph(Optional.empty(), telling.told());
                        })
                        .toList());
    }

    private NarrativeWriter writer(Draw draw, Story story, boolean heldOut) {
        return new NarrativeWriter(grammar, story, draw.oneOf(NUMBERINGS), heldOut);
    }

    /**
     * The paragraphs of a report.
     *
     * @param year that it is about
     */
    public record Prose(int year, List<ToldParagraph> paragraphs) {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
