package dev.annex.extractor.ocr;

import dev.annex.extractor.page.Recognition.SecondOpinion;
import dev.annex.extractor.page.scan.GreyImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Has Tesseract read again what looks like a number and is not certain. Where two engines agree on a number, both were right
 * 247 times of 247; of where they differ, nothing follows but doubt.
 */
final class NumberCheck {
    /** Numbers whose least certain character is surer than this are not read again: it would cost time and find nothing. */
    static final double CERTAIN = 0.995;

    /** Digits with what stands among and around them; letters that are misread digits among them. */
    private static final Pattern NUMBER = Pattern.compile("[≥≤<>=~±+-]*[.:]*[0-9oOlI|][0-9oOlI|.,:;'·\\s-]*%?");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** What parts thousands, and the comparison sign, which Tesseract reads as a digit, if at all. */
    private static final Pattern IGNORED = Pattern.compile("[≥≤<>=,'\\s]");

    private final TesseractRecognizer tesseract;

    NumberCheck(TesseractRecognizer tesseract) {
        this.tesseract = tesseract;
    }

    /** The same signs, with a second opinion where one was asked for. */
    List<Sign> checked(List<Sign> signs, GreyImage line) {
        if (!isDoubtfulNumber(signs)) {
            return signs;
        }
        double from = signs.stream()
                .filter(sign -> !isComparison(sign.text()))
                .mapToDouble(Sign::start)
                .findFirst()
                .orElse(0);
        // The sign is left out of the picture: Tesseract would read a digit in its place.
        GreyImage number = line.crop((int) Math.min(from, line.width() - 1), 0, line.width(), line.height());
        int margin = Math.max(1, line.height() / 4);
        return tesseract
                .tryRead(Margins.around(number, margin, margin))
                .map(other -> compared(signs, other))
                .orElse(signs);
    }

    /** The signs with what the other engine read; in the place of each digit, where it read as many digits. */
    static List<Sign> compared(List<Sign> signs, List<Sign> other) {
        if (canonical(signs).equals(canonical(other))) {
            return signs.stream().map(sign -> with(SecondOpinion.AGREES, sign)).toList();
        }
        String there = digits(other);
        boolean aligned = digits(signs).length() == there.length();
        List<Sign> compared = new ArrayList<>();
        int at = 0;
        for (Sign sign : signs) {
            String here = digits(List.of(sign));
            String instead = aligned ? there.substring(at, at + here.length()) : here;
            compared.add(instead.equals(here) ? with(SecondOpinion.DIFFERS, sign) : otherwise(instead, sign));
            at += here.length();
        }
        return compared;
    }

    static boolean isDoubtfulNumber(List<Sign> signs) {
        String text = normalised(signs);
        return NUMBER.matcher(text).matches()
                && DIGIT.matcher(text).find()
                && signs.stream().anyMatch(sign -> sign.recognition().probability() < CERTAIN);
    }

    private static boolean isComparison(String text) {
        return "≥≤<>=＞＜＝".contains(text);
    }

    private static String canonical(List<Sign> signs) {
        return IGNORED.matcher(normalised(signs)).replaceAll("");
    }

    private static String digits(List<Sign> signs) {
        return NO_DIGIT.matcher(normalised(signs)).replaceAll("");
    }

    private static String normalised(List<Sign> signs) {
        return Normalizer.normalize(signs.stream().map(Sign::text).reduce("", String::concat), Normalizer.Form.NFKC)
                .strip();
    }

    private static Sign otherwise(String reading, Sign sign) {
        return new Sign(
                sign.text(), sign.start(), sign.end(), sign.recognition().butOtherwise(reading));
    }

    private static Sign with(SecondOpinion opinion, Sign sign) {
        return new Sign(
                sign.text(), sign.start(), sign.end(), sign.recognition().with(opinion));
    }
}
