package dev.annex.samples.random;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws from a seed; the same seed gives the same draws on every Java. */
public final class Draw {
    private final Random random;

    /** Draws that a seed decides. */
    public Draw(long seed) {
        this.random = new Random(seed);
    }

    /** A whole number, both ends included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Whether something that happens so many times in a hundred happens. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of the choices, each as likely as the others. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Some of the choices, in their own order. */
    public <T> List<T> some(List<T> choices, int count) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            indexes.add(i);
        }
        Collections.shuffle(indexes, random);
        return indexes.stream().limit(count).sorted().map(choices::get).toList();
    }

    /** An amount with two decimals, the ends given in whole units. */
    public BigDecimal amount(int low, int high) {
        return BigDecimal.valueOf(between(low * 100, high * 100), 2);
    }

    /** Splits a whole number into so many parts of at least 1. */
    List<Integer> split(int whole, int parts) {
        List<Integer> shares = new ArrayList<>(Collections.nCopies(parts, whole / parts));
        shares.set(parts - 1, whole - whole / parts * (parts - 1));
        for (int i = 0; i + 1 < parts; i++) {
            int move = between(0, (shares.get(i) - 1) / 2);
            shares.set(i, shares.get(i) - move);
            shares.set(i + 1, shares.get(i + 1) + move);
        }
        return shares;
    }
}
