package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.pdf.PaintedPictures.Painted;
import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.evidence.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes pictures of pages. Where a page is one picture, its own pixels are taken, since rendering would blur them; all else is
 * rendered at the resolution of the finest picture on it.
 */
final class PageImaging {
    /** Finer rendering than this, in dots per inch, adds nothing that could be read. */
    private static final double FINEST = 300;

    /** Coarser rendering than this, in dots per inch, can not be read. */
    private static final double COARSEST = 200;

    /** In points: a picture that ends so far within the page is meant to cover it. */
    private static final double SLACK = 1;

    private final String file;
    private final PDDocument document;

    PageImaging(String file, PDDocument document) {
        this.file = file;
        this.document = document;
    }

    /** A picture of a whole page. */
    PageImage whole(PDPage page, int number, Placement placement, PageBudget budget) throws UnreadableException {
        List<Painted> pictures = List.of();
        try {
            PaintedPictures search = new PaintedPictures(page, placement, budget);
            search.processPage(page);
            pictures = search.pictures();
            for (Painted picture : pictures) {
                check(picture.image(), number);
            }
            if (pictures.size() == 1 && !search.isCovered() && isPlain(pictures.get(0))) {
                return pixels(pictures.get(0), placement);
            }
            Box all = new Box(0, 0, placement.width(), placement.height());
            return rendered(number, placement, all, finest(pictures), budget);
        } catch (PageGivenUp e) {
            throw new UnreadableException(e.code(), file + "：第 " + number + " 页" + e.reason() + "，未能转成图像；请检查该页。", e);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new UnreadableException("pictureDamaged", file + "：第 " + number + " 页的图片已损坏，无法解码；请重新扫描或取得原件。", e);
        }
    }

    /** A picture of a part of a page, always rendered. */
    PageImage part(PDPage page, int number, Placement placement, Box area, PageBudget budget)
            throws UnreadableException {
        return rendered(page, number, placement, area, FINEST, budget);
    }

    /** A picture of a whole page, always rendered. */
    PageImage view(PDPage page, int number, Placement placement, double dotsPerInch, PageBudget budget)
            throws UnreadableException {
        Box all = new Box(0, 0, placement.width(), placement.height());
        return rendered(page, number, placement, all, dotsPerInch, budget);
    }

    private PageImage rendered(
            PDPage page, int number, Placement placement, Box area, double dotsPerInch, PageBudget budget)
            throws UnreadableException {
        try {
            PaintedPictures search = new PaintedPictures(page, placement, budget);
            search.processPage(page);
            for (Painted picture : search.pictures()) {
                check(picture.image(), number);
            }
            return rendered(number, placement, area, dotsPerInch, budget);
        } catch (PageGivenUp e) {
            throw new UnreadableException(e.code(), file + "：第 " + number + " 页" + e.reason() + "，未能转成图像；请检查该页。", e);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new UnreadableException("pictureDamaged", file + "：第 " + number + " 页的图片已损坏，无法解码；请重新扫描或取得原件。", e);
        }
    }

    /** Refuses what can not be decoded before anything is allocated for it. */
    private void check(PDImage image, int number) throws UnreadableException {
        if (image instanceof PDImageXObject object
                && PictureKind.mediaType(object.getCOSObject()).equals("image/jp2")) {
            throw new UnreadableException(
                    "jpeg2000", file + "：第 " + number + " 页的图片是 JPEG 2000 格式，没有可用的解码器；请另存为 JPEG 或 PNG 格式的 PDF 后再读。");
        }
        long pixels = (long) image.getWidth() * image.getHeight();
        if (pixels > Limits.PICTURE_PIXELS) {
            throw new UnreadableException(
                    "pictureTooLarge",
                    file + "：第 " + number + " 页的图片有 " + image.getWidth() + "×" + image.getHeight() + " 像素，超过 "
                            + Limits.PICTURE_PIXELS / 1_000_000 + " 百万像素的上限，未读取；请以 300 dpi 重新扫描。");
        }
    }

    private static boolean isPlain(Painted picture) {
        Matrix matrix = picture.matrix();
        double straight = Math.min(
                Math.abs(matrix.getScaleX()) + Math.abs(matrix.getScaleY()),
                Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY()));
        return straight < SLACK
                && picture.whole()
                && !picture.image().isStencil()
                && (!(picture.image() instanceof PDImageXObject object)
                        || (PictureKind.isOpaque(object.getCOSObject())
                                && !object.getCOSObject().containsKey(COSName.OC)));
    }

    /** The pixels of a picture as they stand on the upright page. */
    private static PageImage pixels(Painted picture, Placement placement) throws IOException {
        BufferedImage image = picture.image().getImage();
        Matrix matrix = picture.matrix();
        double width = image.getWidth();
        double height = image.getHeight();
        double originX = placement.x(matrix.getTranslateX(), matrix.getTranslateY());
        double originY = placement.y(matrix.getTranslateX(), matrix.getTranslateY());
        double rightX =
                placement.x(matrix.getTranslateX() + matrix.getScaleX(), matrix.getTranslateY() + matrix.getShearY())
                        - originX;
        double rightY =
                placement.y(matrix.getTranslateX() + matrix.getScaleX(), matrix.getTranslateY() + matrix.getShearY())
                        - originY;
        double upX =
                placement.x(matrix.getTranslateX() + matrix.getShearX(), matrix.getTranslateY() + matrix.getScaleY())
                        - originX;
        double upY =
                placement.y(matrix.getTranslateX() + matrix.getShearX(), matrix.getTranslateY() + matrix.getScaleY())
                        - originY;
        boolean across = Math.abs(rightX) > Math.abs(rightY);
        double a = across ? Math.signum(rightX) : 0;
        double b = across ? 0 : Math.signum(rightY);
        double c = across ? 0 : -Math.signum(upX);
        double d = across ? -Math.signum(upY) : 0;
        if (a != 1 || d != 1) {
            AffineTransform turn = new AffineTransform(
                    a, b, c, d, a + c < 0 ? (across ? width : height) : 0, b + d < 0 ? (across ? height : width) : 0);
            int type =
                    image.getType() == BufferedImage.TYPE_BYTE_GRAY || image.getType() == BufferedImage.TYPE_BYTE_BINARY
                            ? BufferedImage.TYPE_BYTE_GRAY
                            : BufferedImage.TYPE_INT_RGB;
            BufferedImage turned =
                    new BufferedImage((int) (across ? width : height), (int) (across ? height : width), type);
            Graphics2D graphics = turned.createGraphics();
            graphics.drawImage(image, new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
            graphics.dispose();
            image = turned;
        }
        return new PageImage(image, picture.box());
    }

    private static double finest(List<Painted> pictures) {
        double finest = pictures.isEmpty() ? FINEST : COARSEST;
        for (Painted picture : pictures) {
            Box box = picture.box();
            double size = Math.sqrt((box.x1() - box.x0()) * (box.y1() - box.y0()));
            double pixels = Math.sqrt(
                    (double) picture.image().getWidth() * picture.image().getHeight());
            finest = Math.max(finest, pixels * 72 / size);
        }
        return Math.min(FINEST, finest);
    }

    private PageImage rendered(int number, Placement placement, Box area, double dotsPerInch, PageBudget budget)
            throws IOException {
        double points = (area.x1() - area.x0()) * (area.y1() - area.y0());
        double scale = Math.min(dotsPerInch / 72, Math.sqrt(Limits.PICTURE_PIXELS / 4.0 / points));
        int width = Math.max(1, (int) Math.ceil((area.x1() - area.x0()) * scale));
        int height = Math.max(1, (int) Math.ceil((area.y1() - area.y0()) * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.translate(-area.x0() * scale, -area.y0() * scale);
        PDFRenderer renderer = new WatchedRenderer(document, budget);
        renderer.setSubsamplingAllowed(true);
        float perUnit = (float) (scale * placement.unit());
        renderer.renderPageToGraphics(number - 1, graphics, perUnit, perUnit);
        graphics.dispose();
        return new PageImage(
                image, new Box(area.x0(), area.y0(), area.x0() + width / scale, area.y0() + height / scale));
    }
}
