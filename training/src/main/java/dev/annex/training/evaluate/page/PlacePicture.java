package dev.annex.training.evaluate.page;

import dev.annex.extractor.page.scan.PageImage;
import dev.annex.model.evidence.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A small picture of a place on a page and of what stands around it, the place in a frame. */
final class PlacePicture {
    /** In points: what stands beside a cell tells which row it is in. */
    private static final double AROUND_ACROSS = 110;

    /** In points: a line above and one below. */
    private static final double AROUND_DOWN = 16;

    /** In points: of a paragraph that fills a page its beginning is enough. */
    private static final double TALLEST = 150;

    /** In pixels; a row of a form can be read at this. */
    static final int WIDEST = 640;

    private static final Color FRAME = new Color(0xD9, 0x2D, 0x20);

    private PlacePicture() {}

    /** The picture as a data URI. */
    static String of(PageImage page, Box place) {
        Box area = page.area();
        double x0 = Math.max(area.x0(), Math.min(place.x0(), area.x1()) - AROUND_ACROSS);
        double y0 = Math.max(area.y0(), Math.min(place.y0(), area.y1()) - AROUND_DOWN);
        double x1 = Math.max(x0 + 1, Math.min(area.x1(), place.x1() + AROUND_ACROSS));
        double y1 = Math.max(y0 + 1, Math.min(area.y1(), Math.min(place.y1(), place.y0() + TALLEST) + AROUND_DOWN));
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png(drawn(page, new Box(x0, y0, x1, y1), place)));
    }

    private static BufferedImage drawn(PageImage page, Box shown, Box place) {
        double perPoint = Math.min(page.resolutionAcross() / 72, WIDEST / (shown.x1() - shown.x0()));
        int width = Math.max(1, (int) Math.round((shown.x1() - shown.x0()) * perPoint));
        int height = Math.max(1, (int) Math.round((shown.y1() - shown.y0()) * perPoint));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        double across =
                page.pixels().getWidth() / (page.area().x1() - page.area().x0());
        double down =
                page.pixels().getHeight() / (page.area().y1() - page.area().y0());
        graphics.drawImage(
                page.pixels(),
                0,
                0,
                width,
                height,
                (int) ((shown.x0() - page.area().x0()) * across),
                (int) ((shown.y0() - page.area().y0()) * down),
                (int) Math.ceil((shown.x1() - page.area().x0()) * across),
                (int) Math.ceil((shown.y1() - page.area().y0()) * down),
                null);
        graphics.dispose();
        return framed(picture, shown, place, perPoint);
    }

    /** Few colours make a small file: greys for the paper and one for the frame. */
    private static BufferedImage framed(BufferedImage grey, Box shown, Box place, double perPoint) {
        BufferedImage picture = new BufferedImage(
                grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, Palette.greysAnd(FRAME));
        Graphics2D graphics = picture.createGraphics();
        graphics.drawImage(grey, 0, 0, null);
        graphics.setColor(FRAME);
        graphics.setStroke(new BasicStroke(2));
        graphics.drawRect(
                (int) ((place.x0() - shown.x0()) * perPoint) - 2,
                (int) ((place.y0() - shown.y0()) * perPoint) - 2,
                (int) ((place.x1() - place.x0()) * perPoint) + 4,
                (int) ((place.y1() - place.y0()) * perPoint) + 4);
        graphics.dispose();
        return picture;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
