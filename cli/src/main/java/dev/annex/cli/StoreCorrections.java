package dev.annex.cli;

import dev.annex.exchange.database.Address;
import dev.annex.exchange.database.DatabaseException;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Extraction;
import dev.annex.review.store.DocumentRow;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.Selection;
import dev.annex.review.work.Desk;
import dev.annex.review.work.Judge;
import dev.annex.review.work.Timestamps;
import dev.annex.training.corrections.CorrectionSource;
import dev.annex.training.corrections.ReviewedDocument;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What reviewers settled on the work bench. */
record StoreCorrections(Address address) implements CorrectionSource {

    @Override
    public Gathered gather() throws UnreadableException {
        try (ReviewStore store = ReviewStore.open(address)) {
            return gather(store);
        } catch (DatabaseException e) {
            throw new UnreadableException("store", e.getMessage(), e);
        }
    }

    private static Gathered gather(ReviewStore store) {
        Desk desk = new Desk(store, new Judge(), new Timestamps(Clock.systemDefaultZone()));
        List<ReviewedDocument> documents = new ArrayList<>();
        List<String> unreviewed = new ArrayList<>();
        for (long id : store.documents().ids(Selection.all(1))) {
            DocumentRow row = store.documents().find(id).orElseThrow();
            Extraction extraction = desk.output(id);
            boolean reviewed = extraction.evidence().values().stream()
                    .anyMatch(evidence -> evidence.reviewed().isPresent());
            if (reviewed) {
                documents.add(new ReviewedDocument(row.fileName(), extraction));
            } else {
                unreviewed.add(row.fileName());
            }
        }
        return new Gathered(documents, unreviewed, List.of());
    }
}
