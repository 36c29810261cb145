package dev.annex.samples.scan;

import dev.annex.samples.pdf.GlyphOutlines;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An office's round stamp across the middle of the page: a ring, a star, and the office's name along the ring. Its ink darkens what
 * is below it and is thinner here and there. The name needs a Chinese font, see {@link dev.annex.samples.pdf.PdfPrinter#missing}.
 *
 * @param office its name
 * @param ink its colour
 */
public record Stamp(String office, Ink ink) implements Defect {
    /** Of an office below the province: 42 mm; State Council notice 国发〔1999〕25号. */
    private static final double RADIUS = 21;

    private static final double RING = 1.2;
    private static final double STAR = 7;
    private static final double LETTER = 5.2;

    /** From the middle of the first letter to that of the last, in degrees. */
    private static final double ARC = 220;

    /** The share of the ink that is missing where it is thinnest. */
    private static final double WORN = 0.35;

    /** The ink of a stamp as the scanner sees it on white paper. */
    public enum Ink {
        /** Scanned in colour. */
        RED(214, 58, 62),
        /** The same ink scanned or copied in grey. */
        GREY(112, 112, 112);

        private final int[] values;

        Ink(int... values) {
            this.values = values;
        }
    }

    @Override
    public Picture applied(Picture page, Random chance) {
        double centreX = page.width() * Defect.between(chance, 0.4, 0.75);
        double centreY = page.height() * Defect.between(chance, 0.35, 0.7);
        double turned = StrictMath.toRadians(Defect.between(chance, -25, 25));
        double wave = Defect.between(chance, 0, 2 * Math.PI);
        double millimetre = page.pixels(1);
        AffineTransform place = AffineTransform.getTranslateInstance(centreX, centreY);
        place.concatenate(rotation(turned));
        place.scale(millimetre, millimetre);
        BufferedImage mask = mask(page.width(), page.height(), place);
        int[] covered = mask.getRaster().getSamples(0, 0, page.width(), page.height(), 0, (int[]) null);

        Picture below = ink == Ink.RED ? page.inColour() : page;
        return below.toned((plane, x, y, value) -> {
            int cover = covered[y * page.width() + x];
            if (cover == 0) {
                return value;
            }
            double unevenness =
                    StrictMath.sin(wave + x / (5 * millimetre)) * StrictMath.sin(wave + y / (4 * millimetre));
            double opaque = cover / 255.0 * (1 - WORN * (1 + unevenness) / 2);
            return value * (1 - opaque * (1 - ink.values[plane] / 255.0));
        });
    }

    private BufferedImage mask(int width, int height, AffineTransform place) {
        BufferedImage mask = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = mask.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        shapes().forEach(shape -> graphics.fill(place.createTransformedShape(shape)));
        graphics.dispose();
        return mask;
    }

    /** In millimetres around the middle of the stamp, y downwards. */
    private List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        double ring = RADIUS - RING / 2;
        shapes.add(new BasicStroke((float) RING)
                .createStrokedShape(new Ellipse2D.Double(-ring, -ring, 2 * ring, 2 * ring)));
        shapes.add(star());
        List<Path2D> letters = letters();
        for (int i = 0; i < letters.size(); i++) {
            double degrees = ARC * i / Math.max(1, letters.size() - 1) - ARC / 2;
            AffineTransform place = rotation(StrictMath.toRadians(degrees));
            place.translate(-LETTER / 2, LETTER + RING + 1 - RADIUS);
            place.scale(LETTER, -LETTER);
            shapes.add(place.createTransformedShape(letters.get(i)));
        }
        return shapes;
    }

    private List<Path2D> letters() {
        try {
            return GlyphOutlines.of(office);
        } catch (IOException e) {
            throw new UncheckedIOException("the font of the stamp cannot be read", e);
        }
    }

    private static Path2D star() {
        Path2D star = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int point = 0; point < 5; point++) {
            double angle = StrictMath.toRadians(144.0 * point);
            double x = STAR * StrictMath.sin(angle);
            double y = -STAR * StrictMath.cos(angle);
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    private static AffineTransform rotation(double clockwise) {
        double cos = StrictMath.cos(clockwise);
        double sin = StrictMath.sin(clockwise);
        return new AffineTransform(cos, sin, -sin, cos, 0, 0);
    }
}
