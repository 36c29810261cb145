package dev.annex.samples.random;

import dev.annex.samples.random.PlantedMistake.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Plants mistakes: each wanted kind once, at the first figure that it can befall. */
final class Mistakes {
    private final Set<Kind> wanted;
    private final List<PlantedMistake> planted = new ArrayList<>();

    Mistakes(Set<Kind> wanted) {
        this.wanted = wanted.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(wanted);
    }

    /** The figure to print where the right one is given. */
    BigDecimal figure(Kind kind, String pointer, BigDecimal right) {
        if (!wanted.remove(kind)) {
            return right;
        }
        BigDecimal wrong = right.add(BigDecimal.valueOf(3));
        planted.add(new PlantedMistake(kind, pointer, right, wrong));
        return wrong;
    }

    /** The mistakes made so far. */
    List<PlantedMistake> planted() {
        return List.copyOf(planted);
    }
}
