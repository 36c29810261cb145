package dev.annex.review.quality;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Whether two people keyed the same: white space and the width of signs do not count, nor zeros at the end of decimals. */
final class Same {
    private Same() {}

    static boolean as(Optional<String> first, Optional<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() && second.isEmpty();
        }
        String one = plain(first.get());
        String other = plain(second.get());
        Optional<BigDecimal> number = number(one);
        return one.equals(other)
                || (number.isPresent()
                        && number(other)
                                .filter(it -> it.compareTo(number.get()) == 0)
                                .isPresent());
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static Optional<BigDecimal> number(String words) {
        return words.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? Optional.of(new BigDecimal(words)) : Optional.empty();
    }
}
