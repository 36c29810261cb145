package dev.annex.extractor;

import dev.annex.extractor.confidence.BasisOf;
import dev.annex.extractor.confidence.Confidence;
import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of a value, in the words of the contract, where it was read. */
final class EvidenceOf {
    private final RecognizedPlaces recognized;
    private final Set<Integer> aligned;

    EvidenceOf(Document document, RecognizedPlaces recognized) {
        this.recognized = recognized;
        this.aligned = document.blocks().stream()
                .filter(block -> block instanceof Grid grid
                        && !grid.ruled()
                        && grid.place().page().isPresent())
                .map(block -> ((Grid) block).place().table())
                .collect(Collectors.toSet());
    }

    Evidence value(Provenance provenance) {
        Optional<RecognizedText> words = recognized.words(provenance);
        Place place = provenance.place();
        boolean derived = provenance.binding() == Binding.DERIVED;
        Optional<Place.OfCell> cell = place instanceof Place.OfCell found ? Optional.of(found) : Optional.empty();
        Optional<Integer> table =
                place instanceof Place.OfTable found ? Optional.of(found.table()) : cell.map(Place.OfCell::table);
        Optional<Integer> paragraph =
                place instanceof Place.OfParagraph found ? Optional.of(found.paragraph()) : Optional.empty();
        Origin origin = derived ? Origin.DERIVED : paragraph.isPresent() ? Origin.PARAGRAPH : Origin.CELL;
        return new Evidence(
                        words.map(read -> Confidence.of(provenance, read)).orElseGet(() -> Confidence.of(provenance)),
                        provenance.text(),
                        place.page(),
                        place.box(),
                        origin,
                        table,
                        cell.map(Place.OfCell::row),
                        cell.map(Place.OfCell::column),
                        paragraph,
                        note(provenance, words),
                        words.map(RecognizedText::alternatives).orElse(List.of()))
                .restingOn(BasisOf.value(
                        provenance, words, table.filter(aligned::contains).isPresent()));
    }

    /** What binding and reading have to say, in this order. */
    private static Optional<String> note(Provenance provenance, Optional<RecognizedText> words) {
        List<String> notes = Stream.concat(
                        provenance.note().stream(), words.stream().flatMap(read -> read.notes().stream()))
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("；", notes));
    }
}
