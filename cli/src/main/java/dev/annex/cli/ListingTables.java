package dev.annex.cli;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.table.TableListing;
import java.io.IOException;

/**
 * Writes the tables of a document.
 *
 * @param session with the extractor
 * @param destination of the results
 * @param format of the results
 */
record ListingTables(Session session, Destination destination, TablesFormat format) implements Work {

    @Override
    public String ending() {
        return format.ending(1);
    }

    @Override
    public Outcome on(Input input, SourceFile file) throws UnreadableException, IOException {
        Document document = session.extractor().document(file);
        TableListing listing = TableListing.of(file.name(), document);
        if (destination instanceof Destination.Standard) {
            destination.put(input.result(ending()), format.stream(listing));
        } else {
            int number = 0;
            for (byte[] result : format.files(listing)) {
                destination.put(input.result(format.ending(++number)), result);
            }
        }
        return new Outcome.Listed(input.path(), listing.tables().size(), Outcome.gaps(document.diagnostics()));
    }
}
