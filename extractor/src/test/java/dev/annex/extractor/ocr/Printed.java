package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.page.scan.GreyImage;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A sign as a scanner sees it: in one of the installed fonts, at one resolution, in shades of grey or black and white, the edges
 * frayed by seeded noise.
 *
 * @param ink its pixels
 * @param box around the darkest of them
 * @param em size of the type, in pixels
 */
record Printed(TextInk ink, PixelBox box, double em, String what) {
    private static final List<String> FONTS = List.of(
            "AR PL SungtiL GB",
            "WenQuanYi Zen Hei",
            "Liberation Serif",
            "Liberation Sans",
            "DejaVu Sans",
            "DejaVu Serif",
            "Noto Serif CJK SC",
            "Noto Sans CJK SC");

    private static final double POINTS = 72;

    /** The sign in all fonts that have it, sizes of 9 to 12 points, resolutions of 150 to 300 dpi, grey and bilevel. */
    static List<Printed> all(String text) {
        List<Printed> all = new ArrayList<>();
        for (Font font : fonts(text)) {
            for (double size : new double[] {9, 10.5, 12}) {
                for (int dpi : new int[] {150, 200, 300}) {
                    all.add(of(text, font, size, dpi, false));
                    if (dpi > 150) {
                        all.add(of(text, font, size, dpi, true));
                    }
                }
            }
        }
        return all;
    }

    private static List<Font> fonts(String text) {
        List<String> installed = Arrays.asList(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT));
        List<Font> fonts = FONTS.stream()
                .filter(installed::contains)
                .map(name -> new Font(name, Font.PLAIN, 1))
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .toList();
        assumeThat(fonts).as("a font is installed that has " + text).isNotEmpty();
        return fonts;
    }

    private static Printed of(String text, Font font, double size, int dpi, boolean bilevel) {
        double em = size * dpi / POINTS;
        BufferedImage image =
                new BufferedImage((int) (em * (text.length() + 2)), (int) (em * 2.5), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        GlyphVector glyphs = font.deriveFont((float) em).createGlyphVector(graphics.getFontRenderContext(), text);
        Rectangle2D bounds = glyphs.getVisualBounds();
        graphics.drawGlyphVector(glyphs, (float) (em - bounds.getX() + 0.3), (float) (em - bounds.getY() + 0.4));
        Random random = new Random(text.hashCode() * 31L + dpi);
        byte[] grey = new byte[image.getWidth() * image.getHeight()];
        byte[] ink = new byte[grey.length];
        for (int i = 0; i < grey.length; i++) {
            double shade = image.getRaster().getSample(i % image.getWidth(), i / image.getWidth(), 0);
            double noisy = shade + random.nextGaussian() * (shade > 250 ? 6 : 25);
            boolean black = noisy < 150;
            grey[i] = (byte) (bilevel ? (black ? 0 : 255) : (int) Math.max(0, Math.min(255, noisy)));
            ink[i] = (byte) (black ? 0 : 255);
        }
        TextInk printed = new TextInk(
                new GreyImage(image.getWidth(), image.getHeight(), grey),
                new GreyImage(image.getWidth(), image.getHeight(), ink));
        PixelBox box = printed.components().stream()
                .map(Components.Component::box)
                .reduce(PixelBox::union)
                .orElseThrow();
        return new Printed(
                printed,
                box,
                em,
                text + " in " + font.getName() + " " + size + " at " + dpi + (bilevel ? " bilevel" : " grey"));
    }

    @Override
    public String toString() {
        return what;
    }
}
