package dev.annex.extractor.page.scan;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.metadata.IIOMetadata;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Turns the samples of a JPEG in cyan, magenta, yellow and black into colours; Adobe's programs store them inverted. */
final class FourInks {
    private static final String JPEG = "javax_imageio_jpeg_image_1.0";

    /** The transform of an Adobe marker that says luminance and two differences stand for cyan, magenta and yellow. */
    private static final int YCCK = 2;

    private FourInks() {}

    static BufferedImage toGrey(Raster raster, Optional<IIOMetadata> metadata) throws IOException {
        if (raster.getNumBands() != 4) {
            throw new IOException("a picture of " + raster.getNumBands() + " channels");
        }
        Optional<Integer> adobe = metadata.flatMap(FourInks::transform);
        boolean differences = adobe.filter(transform -> transform == YCCK).isPresent();
        int width = raster.getWidth();
        BufferedImage image = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] samples = new int[4 * width];
        int[] line = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                line[x] = colour(samples, 4 * x, differences, adobe.isPresent());
            }
            image.setRGB(0, y, width, 1, line, 0, width);
        }
        return image;
    }

    private static int colour(int[] samples, int at, boolean differences, boolean inverted) {
        double first = samples[at];
        double second = samples[at + 1];
        double third = samples[at + 2];
        if (differences) {
            double luma = first;
            double blue = second - 128;
            double red = third - 128;
            first = luma + 1.402 * red;
            second = luma - 0.344136 * blue - 0.714136 * red;
            third = luma + 1.772 * blue;
        }
        double black = samples[at + 3];
        return light(first, black, inverted) << 16
                | light(second, black, inverted) << 8
                | light(third, black, inverted);
    }

    private static int light(double ink, double black, boolean inverted) {
        double within = Math.max(0, Math.min(255, ink));
        return (int) (inverted ? within * black / 255 : (255 - within) * (255 - black) / 255);
    }

    /** What the marker of Adobe's programs says, where there is one. */
    private static Optional<Integer> transform(IIOMetadata metadata) {
        if (!JPEG.equals(metadata.getNativeMetadataFormatName())) {
            return Optional.empty();
        }
        NodeList markers = ((Element) metadata.getAsTree(JPEG)).getElementsByTagName("app14Adobe");
        return markers.getLength() == 0
                ? Optional.empty()
                : Optional.of(Integer.parseInt(((Element) markers.item(0)).getAttribute("transform")));
    }
}
