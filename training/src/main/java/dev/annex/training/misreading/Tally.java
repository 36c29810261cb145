package dev.annex.training.misreading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What became of planted digits. */
public final class Tally {

    /** What may become of one. */
    public enum Fate {
        /** A misreading that was taken back. */
        REPAIRED,
        /** A misreading that a rule found and that stayed, attributed to the reading. */
        FOUND_AS_READING,
        /** A misreading that a rule found, attributed to the author. */
        FOUND_AS_SOURCE,
        /** A misreading that a rule found, attributed otherwise. */
        FOUND_UNDECIDED,
        /** A misreading that no rule found. */
        UNSEEN,
        /** Whatever was changed to something that is not printed. */
        WRONGLY_CHANGED,
        /** An author's mistake that a rule found, attributed to the author. */
        SLIP_AS_SOURCE,
        /** An author's mistake that a rule found, attributed to the reading. */
        SLIP_AS_READING,
        /** An author's mistake that a rule found, attributed otherwise. */
        SLIP_UNDECIDED,
        /** An author's mistake that no rule found. */
        SLIP_UNSEEN
    }

    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

    void add(Fate fate) {
        counts.merge(fate, 1, Integer::sum);
    }

    /** How many met with these fates. */
    public int count(Fate... fates) {
        int count = 0;
        for (Fate fate : fates) {
            count += counts.getOrDefault(fate, 0);
        }
        return count;
    }

    /** How many were planted. */
    public int plants() {
        return count(Fate.values());
    }

    /** How many misreadings some rule found. */
    public int foundMisreadings() {
        return count(Fate.REPAIRED, Fate.FOUND_AS_READING, Fate.FOUND_AS_SOURCE, Fate.FOUND_UNDECIDED);
    }

    /** How many mistakes of authors some rule found. */
    public int foundSlips() {
        return count(Fate.SLIP_AS_SOURCE, Fate.SLIP_AS_READING, Fate.SLIP_UNDECIDED);
    }

    /** One line for each fate. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (Fate fate : Fate.values()) {
            lines.append(fate.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(": ")
                    .append(count(fate))
                    .append('\n');
        }
        return lines.toString();
    }
}
