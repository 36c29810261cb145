package dev.annex.review.store;

import dev.annex.exchange.database.Address;
import java.util.List;
import java.util.Optional;

/** Saves one step after the other and says the number of each when it is saved, until it is killed. */
final class SavingProcess {
    /** What a line begins with that says how many steps are saved; others are those of a log. */
    static final String SAVED = "saved ";

    private SavingProcess() {}

    public static void main(String[] arguments) throws Exception {
        Address address = new Address(arguments[0], Optional.empty(), Optional.empty());
        long document = Long.parseLong(arguments[1]);
        ReviewStore store = ReviewStore.open(address);
        Tally tally = store.documents().find(document).orElseThrow().tally();
        for (int version = 1; ; version++) {
            LoggedChange note = new LoggedChange(
                    "note", Optional.empty(), "", Optional.empty(), Optional.of("x"), Optional.empty(), "{}");
            String at = "2026-11-24T10:00:00+08:00";
            store.changes().append(document, new Step(version, Step.Kind.CHANGE, "王", at, 1, List.of(note)), tally);
            System.out.println(SAVED + version);
        }
    }
}
