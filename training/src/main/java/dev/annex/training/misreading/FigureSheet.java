package dev.annex.training.misreading;

import dev.annex.extractor.attribution.Figures;
import dev.annex.extractor.confidence.Confidence;
import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.repair.Interpretation;
import dev.annex.extractor.verify.Verifier;
import dev.annex.model.Extraction;
import dev.annex.model.Source;
import dev.annex.model.Source.Content;
import dev.annex.model.evidence.Box;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Origin;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Check.Status;
import dev.annex.model.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A report as a sheet that bears nothing but those of its figures in forms that some rule looks at, one to a line. It is read in a
 * millisecond, so that tens of thousands can be.
 */
final class FigureSheet {
    private static final double SIZE = 10;

    private final Report report;
    private final Figures figures;
    private final List<String> pointers;
    private final Verifier verifier;

    private FigureSheet(Report report, List<String> pointers, Verifier verifier) {
        this.report = report;
        this.figures = new Figures(report);
        this.pointers = pointers;
        this.verifier = verifier;
    }

    static FigureSheet of(Report report, Verifier verifier) {
        Map<String, BigDecimal> numbers = new Figures(report).numbers();
        List<String> pointers = verifier.verify(report).stream()
                .filter(check -> check.status() == Status.PASSED)
                .flatMap(check -> check.fields().stream())
                .filter(pointer -> numbers.containsKey(pointer) && !pointer.contains("/narrative/"))
                .filter(pointer -> !pointer.equals("/report/fiscalYear"))
                .distinct()
                .toList();
        return new FigureSheet(report, pointers, verifier);
    }

    /** A figure as printed. */
    String printed(String pointer) {
        return Objects.requireNonNull(figures.numbers().get(pointer), pointer).toPlainString();
    }

    /** The figures as printed, by pointer. */
    Map<String, String> printed() {
        return pointers.stream()
                .collect(Collectors.toMap(pointer -> pointer, this::printed, (one, other) -> one, LinkedHashMap::new));
    }

    /** A scan of the sheet with other words for some figures, whose characters look as the recogniser says. */
    Document scan(Map<String, String> words, CharacterLook look) {
        List<Block> lines = new ArrayList<>();
        int glyphs = 0;
        for (int line = 0; line < pointers.size(); line++) {
            String pointer = pointers.get(line);
            String text = words.getOrDefault(pointer, printed(pointer));
            List<Glyph> characters = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                String character = text.substring(i, i + 1);
                Recognition recognition = look.of(pointer, i, character);
                // No two characters share a box, as on a page.
                Box box = new Box(glyphs, line, glyphs + 1, line + 1);
                characters.add(new Glyph(character, box, "", SIZE, 0, false, Optional.of(recognition)));
                glyphs++;
            }
            lines.add(new Paragraph(text, Paragraph.Kind.BODY, Style.PLAIN, place(line), characters));
        }
        return new Document(lines, Optional.of(1), Content.SCANNED, List.of());
    }

    /** How a character of a figure looks to a recogniser. */
    @FunctionalInterface
    interface CharacterLook {
        Recognition of(String pointer, int at, String character);
    }

    private static Place place(int line) {
        return new Place.OfParagraph(line + 1, Optional.empty(), Optional.empty());
    }

    /** What a scan of the sheet says. */
    Read read(Document document) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Map<String, RecognizedText> words = new LinkedHashMap<>();
        for (int line = 0; line < pointers.size(); line++) {
            Paragraph paragraph = (Paragraph) document.blocks().get(line);
            String pointer = pointers.get(line);
            PrintedNumber.parse(paragraph.text())
                    .filter(number -> number.suffix().isEmpty())
                    .ifPresent(number -> values.put(pointer, number.value()));
            words.put(pointer, new RecognizedText(paragraph.text(), paragraph.recognized()));
        }
        Report read = figures.with(values).orElse(report);
        return new Read(document, values, words, pointers, read, verifier.verify(read), verifier);
    }

    /**
     * What a scan of a sheet says.
     *
     * @param document the scan
     * @param figures those lines that are numbers
     * @param lines what stands on each
     * @param order the pointers of the lines
     * @param report with these figures
     * @param checks of it
     * @param verifier that made them
     */
    record Read(
            Document document,
            Map<String, BigDecimal> figures,
            Map<String, RecognizedText> lines,
            List<String> order,
            Report report,
            List<Check> checks,
            Verifier verifier)
            implements Interpretation {

        @Override
        public Set<String> pointers() {
            return figures.keySet();
        }

        @Override
        public Optional<Place> place(String pointer) {
            return order.contains(pointer) ? Optional.of(FigureSheet.place(order.indexOf(pointer))) : Optional.empty();
        }

        @Override
        public Optional<RecognizedText> words(String pointer) {
            return Optional.ofNullable(lines.get(pointer));
        }

        @Override
        public Optional<List<Check>> checksWith(Map<String, BigDecimal> others) {
            return new Figures(report).with(others).map(verifier::verify);
        }

        /** The output, with the confidence that the recogniser's certainty alone gives. */
        Extraction extraction() {
            Map<String, Evidence> evidence = new LinkedHashMap<>();
            lines.forEach((pointer, text) -> evidence.put(
                    pointer,
                    new Evidence(
                            Confidence.of(
                                    Provenance.of(text.text(), place(pointer).orElseThrow(), Binding.LABELLED), text),
                            text.text(),
                            Optional.of(1),
                            Optional.empty(),
                            Origin.PARAGRAPH,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(order.indexOf(pointer) + 1),
                            Optional.empty(),
                            text.alternatives())));
            return new Extraction(
                    Extraction.SCHEMA_VERSION,
                    new Source(
                            "sheet.pdf",
                            "",
                            "application/pdf",
                            Optional.of(1),
                            Content.SCANNED,
                            new TreeMap<String, String>()),
                    report,
                    evidence,
                    checks,
                    List.of(),
                    List.of());
        }
    }
}
