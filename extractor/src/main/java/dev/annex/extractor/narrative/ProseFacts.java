package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact;
import java.util.List;
import java.util.Optional;

/** The figures that prose states, outside of a document: for measuring how well they are found. */
public final class ProseFacts {
    private final FactFinder finder;

    private ProseFacts(FactFinder finder) {
        this.finder = finder;
    }

    /** By the form of words and numbers alone. */
    public static ProseFacts byPattern() {
        return new ProseFacts(new ParagraphFactFinder(new PatternFigureReader()));
    }

    /** By a model alone. */
    public static ProseFacts byModel(FactModel model) {
        return new ProseFacts(new ParagraphFactFinder(new LearnedFigureReader(model)));
    }

    /** By both, as reports are read. */
    public static ProseFacts byBoth(FactModel model) {
        return new ProseFacts(new ParagraphFactFinder(
                new CombinedFigureReader(new PatternFigureReader(), new LearnedFigureReader(model))));
    }

    /**
     * The figures of a paragraph, in order.
     *
     * @param section the JSON pointer that they are to have
     * @param heading over the paragraph
     * @param fiscalYear that the report is about
     */
    public List<Fact> of(String section, Optional<String> heading, String paragraph, Optional<Integer> fiscalYear) {
        return finder.find(paragraph, fiscalYear).stream()
                .map(figure -> new Fact(
                        section,
                        figure.subject()
                                .or(() -> heading.flatMap(HeadingSubject::in))
                                .or(() -> HeadingSubject.general(figure)),
                        figure.measure(),
                        figure.year(),
                        figure.value(),
                        figure.unit(),
                        figure.text()))
                .toList();
    }
}
