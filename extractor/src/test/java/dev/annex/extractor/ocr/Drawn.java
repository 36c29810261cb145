package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.scan.CleanScan;
import dev.annex.extractor.page.scan.GreyImage;
import dev.annex.extractor.page.scan.Turn;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A page that a test draws: black on white, one pixel for a third of a point. */
final class Drawn {
    static final double DOTS_PER_INCH = 216;
    private static final double SCALE = DOTS_PER_INCH / 72;
    private static final List<String> FONTS = List.of("WenQuanYi Zen Hei", "AR PL SungtiL GB");

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final List<Rule> rules = new ArrayList<>();

    /** A page of this size in points. */
    Drawn(int width, int height) {
        image = new BufferedImage((int) (width * SCALE), (int) (height * SCALE), BufferedImage.TYPE_BYTE_GRAY);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    /** Text with its baseline at this place; the test is skipped where no Chinese font is installed. */
    Drawn text(String text, double x, double y, double size) {
        graphics.setFont(new Font(font(), Font.PLAIN, 1).deriveFont((float) (size * SCALE)));
        graphics.drawString(text, (float) (x * SCALE), (float) (y * SCALE));
        return this;
    }

    /** A black box, in points. */
    Drawn block(double x, double y, double width, double height) {
        graphics.fillRect(
                (int) Math.round(x * SCALE), (int) Math.round(y * SCALE), (int) Math.round(width * SCALE), (int)
                        Math.round(height * SCALE));
        return this;
    }

    Drawn rule(Rule.Direction direction, double position, double start, double end) {
        rules.add(new Rule(direction, position, start, end, 1));
        return direction == Rule.Direction.HORIZONTAL
                ? block(start, position - 0.5, end - start, 1)
                : block(position - 0.5, start, 1, end - start);
    }

    /** A stroke of this thickness. */
    Drawn stroke(double x0, double y0, double x1, double y1, double thickness) {
        graphics.setStroke(new java.awt.BasicStroke((float) (thickness * SCALE)));
        graphics.draw(new java.awt.geom.Line2D.Double(x0 * SCALE, y0 * SCALE, x1 * SCALE, y1 * SCALE));
        return this;
    }

    GreyImage image() {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new GreyImage(image.getWidth(), image.getHeight(), pixels.clone());
    }

    CleanScan scan() {
        GreyImage grey = image();
        byte[] ink = new byte[grey.width() * grey.height()];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (byte) (grey.at(i % grey.width(), i / grey.width()) < 128 ? 0 : 255);
        }
        return new CleanScan(grey, new GreyImage(grey.width(), grey.height(), ink), DOTS_PER_INCH, rules, Turn.NONE);
    }

    TextInk ink() {
        return TextInk.of(scan());
    }

    /** The box around all ink. */
    PixelBox box() {
        return ink().components().stream()
                .map(Components.Component::box)
                .reduce(PixelBox::union)
                .orElseThrow();
    }

    /** A line as a recogniser gets it. */
    static GreyImage line(String text) {
        Drawn page = new Drawn(20 + 12 * text.length(), 30).text(text, 10, 20, 10.5);
        PixelBox box = page.box();
        return page.image().crop(box.x0(), box.y0(), box.x1(), box.y1());
    }

    private static String font() {
        List<String> installed = Arrays.asList(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT));
        List<String> chinese = FONTS.stream().filter(installed::contains).toList();
        assumeThat(chinese).as("a Chinese font is installed").isNotEmpty();
        return chinese.get(0);
    }
}
