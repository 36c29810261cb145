package dev.annex.extractor;

import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of a document whose words were read from pixels, with their characters. */
final class RecognizedPlaces {
    private final Map<Place, List<Glyph>> characters = new HashMap<>();

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

    /** The words of a value as they were read; empty where the file itself says them. */
    Optional<RecognizedText> words(Provenance provenance) {
        return Optional.ofNullable(characters.get(provenance.place()))
                .map(found -> RecognizedText.within(found, provenance.text()));
    }
}
