package dev.annex.review.store;

import java.util.Arrays;
import java.util.Optional;

/** What a user may do; each role may do what the ones before it may. */
public enum Role {
    /** Checks documents. */
    REVIEWER("reviewer"),
    /** Also draws samples, queues documents again, and teaches forms. */
    LEAD("lead"),
    /** Also keeps the users and reads the audit log. */
    ADMIN("admin");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** By which the store and the browser know it. */
    public String key() {
        return key;
    }

    /** Whether it may do what another role may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The role of that key. */
    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
