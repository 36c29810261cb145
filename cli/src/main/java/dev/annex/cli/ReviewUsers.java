package dev.annex.cli;

import dev.annex.exchange.database.Address;
import dev.annex.exchange.database.DatabaseException;
import dev.annex.extractor.verify.Language;
import dev.annex.review.message.Refusal;
import dev.annex.review.message.Texts;
import dev.annex.review.message.Tongue;
import dev.annex.review.security.Passwords;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.Role;
import dev.annex.review.store.User;
import java.util.Locale;
import java.util.Optional;

/** Adds users of the work bench: the first of them can come in by no other way. */
record ReviewUsers(Session session) {

    int add(Address address, String name, String roleName, String password) throws DatabaseException {
        Optional<Role> role = Role.of(roleName.toLowerCase(Locale.ROOT));
        if (role.isEmpty()) {
            session.say(session.messages().text("review.noRole", roleName));
            return ExitStatus.USAGE;
        }
        try (ReviewStore store = ReviewStore.open(address)) {
            store.users().put(new User(name, name, role.get(), true), Optional.of(new Passwords().hash(password)));
            session.say(
                    session.messages().text("review.userAdded", name, role.get().key()));
            return ExitStatus.OK;
        } catch (Refusal e) {
            boolean english = session.messages().language().ofRules() == Language.ENGLISH;
            session.say(Texts.in(english ? Tongue.ENGLISH : Tongue.CHINESE).say(e));
            return ExitStatus.USAGE;
        }
    }
}
