package dev.annex.review.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.review.message.Refusal;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords, kept as bcrypt hashes (N. Provos, D. Mazières, 1999). */
public final class Passwords {
    /** Of 2 to this power rounds: about a quarter of a second on a machine of 2024. */
    static final int COST = 12;

    /** Characters: a sentence of four Chinese words, or a line of English. */
    static final int SHORTEST = 8;

    /** Bytes: bcrypt looks at no more. */
    static final int LONGEST = 72;

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(COST);
    private final String nobodys = String.valueOf(encoder.encode("nobody's password"));

    /**
     * The hash of a new password.
     *
     * @throws Refusal if it is too short or too long
     */
    public String hash(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST || password.getBytes(UTF_8).length > LONGEST) {
            throw Refusal.wrong("password.length", SHORTEST, LONGEST);
        }
        return String.valueOf(encoder.encode(password));
    }

    /**
     * Whether a password is the one of that hash; without a hash it is not, and takes as long to say so, so that the time does not tell
     * which names exist.
     */
    boolean fits(String password, Optional<String> hash) {
        boolean same = encoder.matches(password.getBytes(UTF_8).length > LONGEST ? "" : password, hash.orElse(nobodys));
        return same && hash.isPresent();
    }
}
