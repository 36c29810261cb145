package dev.annex.extractor.document.layout;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A small sheet of paper as a scanner sees it, drawn by a test. */
final class ScannedSheet {
    private static final double SCALE = 200.0 / 72;
    private static final List<String> FONTS = List.of("WenQuanYi Zen Hei", "AR PL SungtiL GB", "Noto Sans CJK SC");

    private final BufferedImage image;
    private final Graphics2D graphics;

    /** A blank sheet of this size in points, at 200 dots per inch. */
    ScannedSheet(int width, int height) {
        image = new BufferedImage((int) (width * SCALE), (int) (height * SCALE), BufferedImage.TYPE_BYTE_GRAY);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    /** A table with 3 rows of 3 cells, as wide as its sheet. */
    static ScannedSheet table() {
        String[][] words = {{"项目", "预算数", "决算数"}, {"基本支出", "193.51", "187.20"}, {"项目支出", "68.15", "60.00"}};
        ScannedSheet sheet = new ScannedSheet(300, 120);
        for (int i = 0; i <= 3; i++) {
            sheet.block(20, 20 + i * 25, 261, 1).block(20 + i * 260.0 / 3, 20, 1, 75);
        }
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                sheet.text(words[row][column], 34 + column * 260.0 / 3, 37 + row * 25, 11);
            }
        }
        return sheet;
    }

    /** Text with its baseline at this place, in points; the test is skipped where no Chinese font is installed. */
    ScannedSheet text(String text, double x, double y, double size) {
        graphics.setFont(font().deriveFont((float) (size * SCALE)));
        graphics.drawString(text, (float) (x * SCALE), (float) (y * SCALE));
        return this;
    }

    ScannedSheet block(double x, double y, double width, double height) {
        graphics.fillRect((int) (x * SCALE), (int) (y * SCALE), (int) (width * SCALE), (int) (height * SCALE));
        return this;
    }

    BufferedImage image() {
        return image;
    }

    byte[] file(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return file.toByteArray();
    }

    PDImageXObject in(PDDocument document) throws IOException {
        return LosslessFactory.createFromImage(document, image);
    }

    static Font font() {
        List<String> installed = Arrays.asList(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT));
        String found = FONTS.stream().filter(installed::contains).findFirst().orElse("");
        assumeThat(found).as("a Chinese font is installed, one of %s", FONTS).isNotEmpty();
        return new Font(found, Font.PLAIN, 1);
    }
}
