package dev.annex.training.misreading;

import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import dev.annex.samples.random.Draw;
import java.util.List;
import java.util.Map;

/**
 * Reads digits as PP-OCR and Tesseract read those of scans at 150 and 200 dpi: how often what is confused with what, how sure the recogniser
 * is of it, whether it offers the right digit, and what the second engine says. The shares are those of 9,000 digits of 20 scans that
 * were laid beside the digital pages.
 */
final class SimulatedRecognizer {
    static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    /** Digits as often as they are among those that are misread. */
    static final List<String> MISREAD_MOST = List.of(
            "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "4", "4", "4", "7", "0", "8");

    /** What a digit is misread as, each as often as it stands here. */
    private static final Map<String, List<String>> MISREAD = Map.of(
            "5",
            List.of("3"),
            "4",
            List.of("1"),
            "7",
            List.of("1", "1", "6"),
            "0",
            List.of("2"),
            "8",
            List.of("3", "6"));

    /** What else is offered where a digit is read rightly, each as often as it stands here, and in how many of a thousand times. */
    private static final Map<String, Offers> OFFERED = Map.of(
            "5", new Offers(200, List.of("3")),
            "7", new Offers(100, List.of("1", "1", "5", "5", "2", "6")),
            "4", new Offers(30, List.of("1")),
            "8", new Offers(30, List.of("9", "0", "5", "3")),
            "3", new Offers(3, List.of("5", "8")),
            "1", new Offers(3, List.of("4", "7")));

    private static final Offers SELDOM = new Offers(8, DIGITS);

    private record Offers(int perThousand, List<String> digits) {}

    private final Draw draw;

    SimulatedRecognizer(Draw draw) {
        this.draw = draw;
    }

    /** What a digit is misread as. */
    String misread(String digit) {
        return MISREAD.containsKey(digit) ? draw.oneOf(MISREAD.get(digit)) : another(digit);
    }

    /** Another digit, each as likely as the others. */
    String another(String digit) {
        return draw.oneOf(DIGITS.stream().filter(other -> !other.equals(digit)).toList());
    }

    /** How a character looks that is read rightly. */
    Recognition right(String character) {
        Offers offers = OFFERED.getOrDefault(character, SELDOM);
        if (!DIGITS.contains(character) || draw.between(1, 1000) > offers.perThousand()) {
            return Recognition.by(thousandths(995, 1000), List.of());
        }
        String other = draw.oneOf(offers.digits());
        if (other.equals(character)) {
            return Recognition.by(thousandths(900, 1000), List.of());
        }
        return opinion(draw.between(1, 100), 60, 66, other, doubtful(thousandths(500, 990), other));
    }

    /** How a digit looks that is misread. */
    Recognition wrong(String printed) {
        if (draw.chance(12)) {
            return new Recognition(
                    thousandths(950, 999), List.of(), draw.chance(50) ? SecondOpinion.NONE : SecondOpinion.AGREES);
        }
        return opinion(draw.between(1, 100), 20, 85, printed, doubtful(thousandths(450, 985), printed));
    }

    private Recognition doubtful(double probability, String other) {
        return Recognition.by(probability, List.of(new Alternative(other, (1 - probability) * thousandths(300, 1000))));
    }

    /** @param agreeing up to which of a hundred draws the second engine agrees, and up to which it reads the other digit */
    private static Recognition opinion(int drawn, int agreeing, int naming, String other, Recognition recognition) {
        if (drawn <= agreeing) {
            return recognition.with(SecondOpinion.AGREES);
        }
        return drawn <= naming ? recognition.butOtherwise(other) : recognition;
    }

    private double thousandths(int low, int high) {
        return draw.between(low, high) / 1000.0;
    }
}
