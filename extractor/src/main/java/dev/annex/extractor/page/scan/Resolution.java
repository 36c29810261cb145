package dev.annex.extractor.page.scan;

import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The resolution that a file states, in dots per inch; 0 where it states none.
 *
 * @param across from left to right
 * @param down from top to bottom
 */
record Resolution(double across, double down) {
    private static final double MILLIMETRES = 25.4;

    private static final String JPEG = "javax_imageio_jpeg_image_1.0";

    static final Resolution UNKNOWN = new Resolution(0, 0);

    /** What a picture says of itself. */
    static Resolution of(Optional<IIOMetadata> metadata) {
        try {
            return metadata.map(Resolution::stated).orElse(UNKNOWN);
        } catch (RuntimeException e) {
            // a tree that can not be built states nothing
            return UNKNOWN;
        }
    }

    private static Resolution stated(IIOMetadata metadata) {
        if (JPEG.equals(metadata.getNativeMetadataFormatName())) {
            return jfif((Element) metadata.getAsTree(JPEG));
        }
        Element tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        return new Resolution(perInch(tree, "HorizontalPixelSize"), perInch(tree, "VerticalPixelSize"));
    }

    private static double perInch(Element tree, String pixelSize) {
        NodeList sizes = tree.getElementsByTagName(pixelSize);
        if (sizes.getLength() == 0) {
            return 0;
        }
        double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return millimetres > 0 ? MILLIMETRES / millimetres : 0;
    }

    /** The density of a JFIF header, which is in dots per inch, per centimetre, or in no unit. */
    private static Resolution jfif(Element tree) {
        NodeList headers = tree.getElementsByTagName("app0JFIF");
        if (headers.getLength() == 0) {
            return UNKNOWN;
        }
        Element header = (Element) headers.item(0);
        double unit = switch (header.getAttribute("resUnits")) {
            case "1" -> 1;
            case "2" -> MILLIMETRES / 10;
            default -> 0;
        };
        return new Resolution(
                unit * Double.parseDouble(header.getAttribute("Xdensity")),
                unit * Double.parseDouble(header.getAttribute("Ydensity")));
    }

    /**
     * The page that pixels show at this resolution.
     *
     * @param every how many pixels of the file stand behind one of these, across and down
     */
    PageImage page(BufferedImage pixels, int every) {
        return PageImage.of(pixels, across / every, down / every);
    }
}
