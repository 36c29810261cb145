package dev.annex.folders;

import dev.annex.folders.journal.Stamp;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells whether files have stopped growing: whether they were the same when they were last looked at. Only so many are remembered; further ones have to wait
 * until others are done.
 */
final class Settling {
    /** A few megabytes. */
    private static final int REMEMBERED = 20_000;

    private Map<String, Stamp> before = new HashMap<>();
    private Map<String, Stamp> now = new HashMap<>();

    /** Whether a file is as it was when this was last asked, before {@link #nextLook}. */
    boolean isSettled(String source, Stamp stamp) {
        if (stamp.equals(before.get(source))) {
            return true;
        }
        if (now.size() < REMEMBERED) {
            now.put(source, stamp);
        }
        return false;
    }

    /** All files were looked at; from now on they are looked at once more. Returns whether any has to be. */
    boolean nextLook() {
        before = now;
        now = new HashMap<>();
        return !before.isEmpty();
    }
}
