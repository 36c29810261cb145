package dev.annex.extractor;

import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.page.Glyph;
import dev.annex.model.ScannedPage;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The places of a document whose words were read from pixels, with their characters. */
final class RecognizedPlaces {
    /** Certainties are kept to four decimals. */
    private static final double STEPS = 10_000;

    private final Map<Place, List<Glyph>> characters = new LinkedHashMap<>();

    private RecognizedPlaces() {}

    static RecognizedPlaces of(Document document) {
        RecognizedPlaces places = new RecognizedPlaces();
        document.blocks().forEach(places::add);
        return places;
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph && !paragraph.recognized().isEmpty()) {
            characters
                    .computeIfAbsent(paragraph.place(), place -> new ArrayList<>())
                    .addAll(paragraph.recognized());
        } else if (block instanceof Grid grid) {
            grid.cells().forEach(cell -> cell.blocks().forEach(this::add));
        }
    }

    /** How well each page could be read, by number; what stands on no page comes first, as one. */
    List<ScannedPage> pages() {
        TreeMap<Integer, DoubleSummaryStatistics> pages = new TreeMap<>();
        characters.forEach((place, glyphs) -> {
            DoubleSummaryStatistics page =
                    pages.computeIfAbsent(place.page().orElse(0), n -> new DoubleSummaryStatistics());
            glyphs.forEach(glyph -> glyph.recognition().ifPresent(reading -> page.accept(reading.probability())));
        });
        return pages.entrySet().stream()
                .filter(page -> page.getValue().getCount() > 0)
                .map(page -> new ScannedPage(
                        Optional.of(page.getKey()).filter(number -> number > 0),
                        Math.floor(page.getValue().getAverage() * STEPS) / STEPS))
                .toList();
    }

    /** The words of a value as they were read; empty where the file itself says them. */
    Optional<RecognizedText> words(Provenance provenance) {
        return Optional.ofNullable(characters.get(provenance.place()))
                .map(found -> RecognizedText.within(found, provenance.text()));
    }
}
