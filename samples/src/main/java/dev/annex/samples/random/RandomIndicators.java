package dev.annex.samples.random;

import dev.annex.model.report.Indicator;
import dev.annex.model.report.Quantity;
import dev.annex.samples.dress.IndicatorDress;
import dev.annex.samples.dress.IndicatorDress.Content;
import dev.annex.samples.dress.Wording;
import dev.annex.samples.random.Vocabulary.IndicatorKind;
import dev.annex.samples.random.Vocabulary.Office;
import dev.annex.samples.random.Vocabulary.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invents the indicators of a form, in the words and columns of a dress. */
final class RandomIndicators {
    private final Draw draw;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final int year;

    RandomIndicators(Draw draw, Vocabulary vocabulary, Wording wording, int year) {
        this.draw = draw;
        this.vocabulary = vocabulary;
        this.wording = wording;
        this.year = year;
    }

    List<Indicator> draw(Office office, IndicatorDress dress) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < wording.level1().size(); i++) {
            Wording.Level level1 = wording.level1().get(i);
            List<String> level2 = wording.level2().get(i);
            List<IndicatorKind> kinds = office.indicators().stream()
                    .filter(kind -> level2.contains(kind.level2()))
                    .toList();
            List<IndicatorKind> chosen = draw.some(kinds, draw.between((kinds.size() + 1) / 2, kinds.size()));
            List<Integer> weights = draw.split(level1.weight(), chosen.size());
            for (int j = 0; j < chosen.size(); j++) {
                indicators.add(indicator(level1, chosen.get(j), weights.get(j), dress));
            }
        }
        return indicators;
    }

    private Indicator indicator(Wording.Level level1, IndicatorKind kind, int weight, IndicatorDress dress) {
        boolean short_ = draw.chance(12);
        BigDecimal full = BigDecimal.valueOf(weight);
        BigDecimal score = short_ ? full.subtract(BigDecimal.valueOf(draw.between(1, 2) * 5L, 1)) : full;
        List<Quantity> quantities = quantities(kind);
        String deviation = short_ ? draw.oneOf(vocabulary.deviations()) : draw.oneOf(vocabulary.noDeviation());
        boolean levels = dress.has(Content.LEVEL1);
        return new Indicator(
                levels ? Optional.of(level1.name()) : Optional.empty(),
                levels && !dress.level1Weight().isEmpty()
                        ? Optional.of(BigDecimal.valueOf(level1.weight()))
                        : Optional.empty(),
                dress.has(Content.LEVEL2) ? Optional.of(kind.level2()) : Optional.empty(),
                Optional.of(kind.name()),
                Optional.of(quantities.get(0)),
                Optional.of(quantities.get(1)),
                Optional.of(full),
                Optional.of(Books.trimmed(score)),
                Optional.of(deviation).filter(text -> !text.isEmpty()));
    }

    /** A target and what came of it. */
    private List<Quantity> quantities(IndicatorKind kind) {
        if (kind.kind() == Sense.WORDS) {
            List<String> words = draw.oneOf(vocabulary.words());
            return List.of(words(words.get(0)), words(words.get(1)));
        }
        int target = draw.between(kind.low(), kind.high());
        boolean rate = kind.unit().equals("%");
        BigDecimal reached = switch (kind.kind()) {
            case AT_LEAST ->
                rate
                        ? BigDecimal.valueOf(Math.min(1000, target * 10L + draw.between(0, 45)), 1)
                        : BigDecimal.valueOf(target + (long) draw.between(0, 1 + target / 20));
            case AT_MOST -> BigDecimal.valueOf(target * 10L - draw.between(0, 9), 1);
            default -> BigDecimal.valueOf(target);
        };
        String unitOfActual = rate || draw.chance(60) ? kind.unit() : "";
        return List.of(
                quantity(sign(kind.kind()), BigDecimal.valueOf(target), kind.unit()),
                quantity("", Books.trimmed(reached), unitOfActual));
    }

    private Quantity words(String text) {
        return new Quantity(
                text.replace("{year}", Integer.toString(year)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String sign(Sense sense) {
        return switch (sense) {
            case AT_LEAST -> wording.signs().get(0);
            case AT_MOST -> wording.signs().get(1);
            case EXACTLY -> wording.signs().get(2);
            case PLAIN, WORDS -> "";
        };
    }

    private static Quantity quantity(String sign, BigDecimal value, String unit) {
        Optional<String> comparator = switch (sign) {
            case "≥", "≧" -> Optional.of("≥");
            case "≤", "≦" -> Optional.of("≤");
            case "=", "═" -> Optional.of("=");
            default -> Optional.empty();
        };
        return new Quantity(
                sign + value.toPlainString() + unit,
                comparator,
                Optional.of(value),
                Optional.of(unit).filter(text -> !text.isEmpty()));
    }
}
