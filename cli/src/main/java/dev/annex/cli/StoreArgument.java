package dev.annex.cli;

import dev.annex.exchange.database.DatabaseException;
import dev.annex.exchange.store.Listing;
import dev.annex.exchange.store.Pass;
import dev.annex.exchange.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** What the commands have in common that hand a folder of results over. */
final class StoreArgument {
    private final Session session;

    @Parameters(paramLabel = "OUT", descriptionKey = "store")
    private Path folder = Path.of("");

    StoreArgument(Session session) {
        this.session = session;
    }

    /** What is done with the folder. */
    interface Handover {
        /**
         * Hands all results over.
         *
         * @param step to be called after each of them
         */
        Pass of(Store store, Listing listing, Runnable step) throws IOException;
    }

    /** Does it, and tells what was passed over; the exit status of the command. */
    int work(Handover handover) {
        Store store = new Store(folder);
        Listing listing;
        try {
            listing = store.list();
        } catch (IOException e) {
            session.say(session.messages().text("store.closed", folder, reason(e)));
            return ExitStatus.UNREAD;
        }
        try (Progress progress = Progress.of(listing.files().size(), session)) {
            Pass pass = handover.of(store, listing, progress::step);
            pass.remarks()
                    .forEach(remark -> progress.say(session.messages()
                            .unreadable(
                                    remark.file().toString(),
                                    String.valueOf(remark.file().getFileName()),
                                    remark.reason())));
            if (pass.repeated() > 0) {
                progress.say(session.messages().text("store.repeated", pass.repeated()));
            }
            if (listing.foreign() > 0) {
                progress.say(session.messages().text("store.foreign", listing.foreign()));
            }
            if (pass.taken() == 0 && pass.remarks().isEmpty()) {
                progress.say(session.messages().text("store.empty", folder));
            }
            return pass.remarks().isEmpty() && pass.taken() > 0 ? ExitStatus.OK : ExitStatus.UNREAD;
        } catch (DatabaseException e) {
            session.say(session.messages().text("import.failed", e.getMessage()));
            return ExitStatus.UNREAD;
        } catch (IOException e) {
            session.say(session.messages().text("store.failed", reason(e)));
            return ExitStatus.UNREAD;
        }
    }

    private static String reason(IOException e) {
        return e.toString();
    }
}
