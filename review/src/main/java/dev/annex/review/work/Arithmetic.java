package dev.annex.review.work;

import dev.annex.review.work.Work.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the message of a check where figures of the report stand in it, so that a reviewer can go to each. */
final class Arithmetic {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");

    private Arithmetic() {}

    /** @param figures the values of the fields that took part, by pointer; of several that are equal each is named once, in order */
    static List<Piece> of(String message, Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> left = new LinkedHashMap<>(figures);
        List<Piece> pieces = new ArrayList<>();
        Matcher number = NUMBER.matcher(message);
        int end = 0;
        while (number.find()) {
            BigDecimal value = new BigDecimal(number.group());
            Optional<String> pointer = left.entrySet().stream()
                    .filter(figure -> figure.getValue().compareTo(value) == 0)
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (pointer.isPresent()) {
                text(message.substring(end, number.start()), pieces);
                pieces.add(new Piece("field", number.group(), pointer));
                left.remove(pointer.get());
                end = number.end();
            }
        }
        text(message.substring(end), pieces);
        return pieces;
    }

    private static void text(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece("text", words, Optional.empty()));
        }
    }
}
