package dev.annex.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells apart marks that a recogniser mixes in small type by what only a look at the ink or at their neighbours says: how high
 * a full stop stands, whether the lower dot of a colon has a tail, and which points part the thousands of a number.
 */
final class SmallMarks {
    /** A Chinese full stop begins below this part of the line's height, a middle dot or a degree sign above. */
    static final double LOW = 0.5;

    /** This part of a sign, at either end, may hold ink of its neighbours. */
    private static final double EDGE = 0.2;

    /** The lower part of a semicolon is this many times as high as the upper. */
    static final double TAIL = 1.5;

    /** The recogniser holds a reading possible from this probability on. */
    private static final double HELD = 0.05;

    private static final double BY_SHAPE = 0.9;

    /** A dot stroke, which is no word, is what a recogniser takes for the enumeration comma. */
    private static final Map<String, String> NEVER_ALONE = Map.of("丶", "、");

    /** Only one point of a number is its decimal point: those before it, three digits apart, part thousands. */
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:[.,，][0-9]{3})+\\.[0-9]{1,2}(?![0-9.,])");

    private final TextInk ink;

    SmallMarks(TextInk ink) {
        this.ink = ink;
    }

    /** @param line box around the ink of the signs, from which their places are counted */
    List<Sign> read(PixelBox line, List<Sign> signs) {
        List<Sign> read = new ArrayList<>(signs);
        for (int i = 0; i < read.size(); i++) {
            Sign sign = read.get(i);
            boolean afterHan =
                    i > 0 && Character.isIdeographic(read.get(i - 1).text().codePointAt(0));
            Optional<String> other = Optional.ofNullable(NEVER_ALONE.get(sign.text()))
                    .or(() -> afterHan ? bySight(line, sign) : Optional.empty());
            if (other.isPresent()) {
                read.set(i, Reread.as(other.get(), BY_SHAPE, List.of(sign), sign.start(), sign.end()));
            }
        }
        return withThousands(read);
    }

    /** What a mark behind a Chinese character is: only numbers have degrees. */
    private Optional<String> bySight(PixelBox line, Sign sign) {
        return switch (sign.text()) {
            case "°" -> Optional.of("。");
            case "·", "•" -> top(line, sign) > LOW ? Optional.of("。") : Optional.empty();
            case ":", "：" ->
                offersSemicolon(sign) && hasTail(ink.inked(line, sign)) ? Optional.of("；") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean offersSemicolon(Sign sign) {
        return sign.recognition().alternatives().stream()
                .filter(other -> other.text().equals(";") || other.text().equals("；"))
                .anyMatch(other -> other.probability() >= HELD);
    }

    /** Where the ink of a sign begins, as a part of the line's height; edges of its neighbours may reach into its ends. */
    private double top(PixelBox line, Sign sign) {
        double end = EDGE * (sign.end() - sign.start());
        int x0 = line.x0() + (int) Math.max(0, sign.start() + end);
        int x1 = line.x0() + (int) Math.min(line.width(), sign.end() - end);
        return x0 >= x1
                ? 0
                : (double) (ink.trimmed(new PixelBox(x0, line.y0(), x1, line.y1()))
                                        .y0()
                                - line.y0())
                        / line.height();
    }

    /** Whether there are two parts, and the lower is higher. */
    private boolean hasTail(PixelBox box) {
        int upper = 0;
        while (upper < box.height() && !ink.isWhite(row(box, upper))) {
            upper++;
        }
        int lower = upper;
        while (lower < box.height() && ink.isWhite(row(box, lower))) {
            lower++;
        }
        return lower < box.height() && box.height() - lower >= TAIL * upper && upper > 1;
    }

    private static PixelBox row(PixelBox box, int y) {
        return new PixelBox(box.x0(), box.y0() + y, box.x1(), box.y0() + y + 1);
    }

    static List<Sign> withThousands(List<Sign> signs) {
        StringBuilder text = new StringBuilder();
        for (Sign sign : signs) {
            // One character for each sign, so that places in the text are places in the list.
            text.append(sign.text().length() == 1 ? sign.text() : " ");
        }
        List<Sign> read = new ArrayList<>(signs);
        Matcher number = THOUSANDS.matcher(text);
        while (number.find()) {
            int decimal = text.lastIndexOf(".", number.end() - 1);
            for (int i = number.start(); i < decimal; i++) {
                Sign sign = signs.get(i);
                if (sign.text().equals(".")) {
                    read.set(i, Reread.as(",", BY_SHAPE, List.of(sign), sign.start(), sign.end()));
                }
            }
        }
        return read;
    }
}
