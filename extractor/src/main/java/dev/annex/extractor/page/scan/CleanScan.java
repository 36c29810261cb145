package dev.annex.extractor.page.scan;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.extractor.page.Tilt;
import dev.annex.model.evidence.Box;
import java.util.List;

/**
 * A page as pixels, turned upright, made straight, lit evenly and freed of stamps.
 *
 * @param grey its pixels, dark ink on white
 * @param ink the same in black (0) and white (255), without specks, with rules
 * @param dotsPerInch its resolution; the same across and down
 * @param rules the lines drawn on it, in points from the top left
 * @param turn how it was turned to stand upright and straight
 */
public record CleanScan(GreyImage grey, GreyImage ink, double dotsPerInch, List<Rule> rules, Turn turn) {
    /** A point in inches. */
    private static final double POINTS = 72;

    public CleanScan {
        rules = List.copyOf(rules);
    }

    /** Points for a number of pixels. */
    public double points(double pixels) {
        return pixels * POINTS / dotsPerInch;
    }

    /** Pixels for a length in points. */
    public double pixels(double points) {
        return points * dotsPerInch / POINTS;
    }

    /** Its width in points. */
    public double width() {
        return points(grey.width());
    }

    /** Its height in points. */
    public double height() {
        return points(grey.height());
    }

    /**
     * How the paper lies, to tell where something stands on the page of the file.
     *
     * @param area of the page that the picture showed, in points: {@link PageImage#area}
     */
    public Tilt tilt(Box area) {
        return new Tilt(turn.total(), width(), height(), area);
    }

    /** The same page turned by 180 degrees, for whoever finds that it can not be read as it stands. */
    public CleanScan upsideDown() {
        List<Rule> turned = rules.stream()
                .map(rule -> {
                    boolean horizontal = rule.direction() == Direction.HORIZONTAL;
                    double along = horizontal ? width() : height();
                    double across = horizontal ? height() : width();
                    return new Rule(
                            rule.direction(),
                            across - rule.position(),
                            along - rule.end(),
                            along - rule.start(),
                            rule.thickness());
                })
                .toList();
        return new CleanScan(grey.upsideDown(), ink.upsideDown(), dotsPerInch, turned, turn.upsideDown());
    }
}
