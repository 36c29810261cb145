package dev.annex.review.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.review.message.Refusal;
import dev.annex.review.store.AuditLog;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.Role;
import dev.annex.review.store.User;
import dev.annex.review.store.Users;
import dev.annex.review.work.Timestamps;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Lets users in. Without users in the store, the one person at this machine may do everything; with users, each logs in. */
public final class Door {
    /** A working day: who comes back the next morning logs in again. */
    public static final Duration SESSION = Duration.ofHours(10);

    private static final int SECRET_BYTES = 32;

    private final ReviewStore store;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Timestamps clock;
    private final SecureRandom random = new SecureRandom();
    private final String tokenOfAll = secret();
    private final User alone;

    /** @param alone the name of the person at this machine */
    public Door(ReviewStore store, Passwords passwords, Timestamps clock, String alone) {
        this.store = store;
        this.passwords = passwords;
        this.attempts = new Attempts(clock.clock());
        this.clock = clock;
        this.alone = new User(alone, alone, Role.ADMIN, true);
    }

    /** Whether users log in. */
    public boolean isTeam() {
        return !store.users().isEmpty();
    }

    /** Who comes with a secret. */
    public Visitor visitor(Optional<String> secret) {
        if (!isTeam()) {
            return new Visitor(Optional.of(alone), tokenOfAll);
        }
        Optional<Users.Login> login = secret.flatMap(each -> store.users().login(hash(each), clock.now()));
        return new Visitor(
                login.flatMap(each -> store.users().find(each.userName())),
                login.map(Users.Login::token).orElse(tokenOfAll));
    }

    /**
     * Lets a user in.
     *
     * @return the secret of the session, which only the browser knows
     * @throws Refusal if name and password do not fit, or were tried too often
     */
    public String enter(String name, String password, String address) {
        attempts.require("name " + name);
        attempts.require("address " + address);
        if (!passwords.fits(password, store.users().passwordHash(name))) {
            attempts.failed("name " + name);
            attempts.failed("address " + address);
            note(name, "loginFailed", "", address);
            throw new Refusal(Refusal.Kind.STRANGER, "login.wrong");
        }
        attempts.succeeded("name " + name);
        String secret = secret();
        store.users().begin(new Users.Login(hash(secret), name, secret(), clock.in(SESSION)), clock.now());
        note(name, "login", "", address);
        return secret;
    }

    /** Ends a session. */
    public void leave(String secret, String name, String address) {
        store.users().end(hash(secret));
        note(name, "logout", "", address);
    }

    /** Writes into the audit log. */
    public void note(String who, String event, String detail, String address) {
        String shortened = detail.length() > 500 ? detail.substring(0, 500) : detail;
        String name = who.length() > 100 ? who.substring(0, 100) : who;
        store.audit().add(new AuditLog.Entry(clock.now(), name, event, shortened, address));
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
