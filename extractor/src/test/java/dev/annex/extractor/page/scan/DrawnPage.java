package dev.annex.extractor.page.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * A form drawn in colour: a table of ruled rows with blots as large as characters in its cells, which need no font, and lines of
 * them below.
 */
final class DrawnPage {
    static final double WIDTH = 420;
    static final double HEIGHT = 595;
    static final double LEFT = 60;
    static final double TOP = 60;
    static final double COLUMN = 60;
    static final double ROW = 16;
    static final int COLUMNS = 5;
    static final int ROWS = 12;

    private final double dotsPerInch;
    private final BufferedImage image;
    private final Graphics2D graphics;

    DrawnPage(double dotsPerInch, double degrees) {
        this.dotsPerInch = dotsPerInch;
        image = new BufferedImage(pixels(WIDTH), pixels(HEIGHT), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(dotsPerInch / 72, dotsPerInch / 72);
        graphics.rotate(Math.toRadians(degrees), WIDTH / 2, HEIGHT / 2);
        graphics.setColor(Color.BLACK);
    }

    private int pixels(double points) {
        return (int) Math.round(points * dotsPerInch / 72);
    }

    /** A table of equal cells with text in each. */
    DrawnPage table(BasicStroke stroke) {
        graphics.setStroke(stroke);
        for (int row = 0; row <= ROWS; row++) {
            double y = TOP + row * ROW;
            graphics.draw(new Line2D.Double(LEFT, y, LEFT + COLUMNS * COLUMN, y));
        }
        for (int column = 0; column <= COLUMNS; column++) {
            double x = LEFT + column * COLUMN;
            graphics.draw(new Line2D.Double(x, TOP, x, TOP + ROWS * ROW));
        }
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                characters(LEFT + column * COLUMN + 6, TOP + row * ROW + 3, 3);
            }
        }
        return this;
    }

    /** Lines of text. */
    DrawnPage lines(int count) {
        for (int line = 0; line < count; line++) {
            characters(LEFT, TOP + ROWS * ROW + 30 + 18 * line, 25 - line % 3 * 4);
        }
        return this;
    }

    /** Strokes like those of 王 and 中, 10 points high. */
    private void characters(double x, double y, int count) {
        for (int i = 0; i < count; i++) {
            double left = x + 11 * i;
            for (double stroke : new double[] {0.5, 4.5, 9}) {
                graphics.fill(
                        new Rectangle2D.Double(left + (stroke == 4.5 ? 1.5 : 0), y + stroke, stroke == 4.5 ? 6 : 9, 1));
            }
            graphics.fill(new Rectangle2D.Double(left + 4 + i % 2, y, 1, 10));
        }
    }

    /** A round stamp over the middle of the table, as ink that lets its own colour pass or as a veil. */
    DrawnPage stamp(Color ink, boolean veil) {
        BufferedImage layer = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D on = layer.createGraphics();
        on.scale(dotsPerInch / 72, dotsPerInch / 72);
        on.setColor(ink);
        on.setStroke(new BasicStroke(3));
        on.draw(new Ellipse2D.Double(LEFT + 60, TOP + 20, 110, 110));
        on.fill(new Ellipse2D.Double(LEFT + 95, TOP + 55, 40, 40));
        on.dispose();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (layer.getRGB(x, y) >>> 24 > 128) {
                    image.setRGB(x, y, mixed(image.getRGB(x, y), ink.getRGB(), veil));
                }
            }
        }
        return this;
    }

    private static int mixed(int below, int ink, boolean veil) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int paper = below >> shift & 0xFF;
            int colour = ink >> shift & 0xFF;
            mixed |= (veil ? (3 * colour + paper) / 4 : paper * colour / 255) << shift;
        }
        return mixed;
    }

    /** Fills a rectangle in points. */
    DrawnPage bar(Color color, double x, double y, double width, double height) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
        graphics.setColor(Color.BLACK);
        return this;
    }

    /** Fills a disc in points. */
    DrawnPage disc(double x, double y, double diameter) {
        graphics.fill(new Ellipse2D.Double(x, y, diameter, diameter));
        return this;
    }

    /** Normal noise, and a shadow that falls to this share of the light at the right. */
    DrawnPage worn(long seed, double noise, double shadow) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double light = 1 - (1 - shadow) * x / image.getWidth();
                double grain = 0;
                for (int i = 0; i < 6; i++) {
                    grain += random.nextDouble() - 0.5;
                }
                int rgb = image.getRGB(x, y);
                int worn = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    double value = (rgb >> shift & 0xFF) * light + grain * noise * 1.4;
                    worn |= (int) Math.max(0, Math.min(255, value)) << shift;
                }
                image.setRGB(x, y, worn);
            }
        }
        return this;
    }

    BufferedImage image() {
        return image;
    }

    PageImage page() {
        return PageImage.of(image, dotsPerInch, dotsPerInch);
    }

    /** The same picture turned clockwise by quarters of a full turn. */
    PageImage turned(int quarters) {
        boolean sideways = quarters % 2 == 1;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = turned.createGraphics();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        on.drawImage(image, turn, null);
        on.dispose();
        return PageImage.of(turned, dotsPerInch, dotsPerInch);
    }
}
