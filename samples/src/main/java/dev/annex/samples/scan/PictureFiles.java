package dev.annex.samples.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Node;

/** Pictures as files that know their resolution, written and read by the JDK. */
final class PictureFiles {
    private static final String JPEG_METADATA = "javax_imageio_jpeg_image_1.0";
    private static final String PNG_METADATA = "javax_imageio_png_1.0";
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double MILLIMETRES_PER_METRE = 1000;

    private PictureFiles() {}

    /** A JPEG file; the quality is from 0 to 1. */
    static byte[] jpeg(Picture picture, double quality) {
        return written(new Kind("jpeg", "JPEG", quality, false), List.of(picture));
    }

    /** A PNG file. */
    static byte[] png(Picture picture) {
        return written(new Kind("png", "", 1, picture.isBilevel()), List.of(picture));
    }

    /** A TIFF file of several pages: CCITT group 4 where all are black and white, else Deflate. */
    static byte[] tiff(List<Picture> pages) {
        boolean bilevel = pages.stream().allMatch(Picture::isBilevel);
        return written(new Kind("tiff", bilevel ? "CCITT T.6" : "ZLib", 1, bilevel), pages);
    }

    /** A picture of a file that the JDK can read. */
    static Picture read(byte[] file, int dpi) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            return Picture.of(image, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture cannot be read", e);
        }
    }

    private static byte[] written(Kind kind, List<Picture> pages) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name).next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam parameters = kind.parameters(writer);
            writer.setOutput(out);
            if (pages.size() == 1) {
                writer.write(null, kind.page(writer, parameters, pages.get(0)), parameters);
            } else {
                writer.prepareWriteSequence(null);
                for (Picture picture : pages) {
                    writer.writeToSequence(kind.page(writer, parameters, picture), parameters);
                }
                writer.endWriteSequence();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory does not fail", e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /**
     * A kind of file.
     *
     * @param name that the JDK has for it
     * @param compression that the JDK has a name for; empty where there is no choice
     * @param quality from 0 to 1, for JPEG
     * @param bilevel whether a pixel has 1 bit
     */
    private record Kind(String name, String compression, double quality, boolean bilevel) {
        ImageWriteParam parameters(ImageWriter writer) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (!compression.isEmpty()) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionType(compression);
                parameters.setCompressionQuality((float) quality);
            }
            return parameters;
        }

        IIOImage page(ImageWriter writer, ImageWriteParam parameters, Picture picture) throws IOException {
            BufferedImage image = bilevel ? picture.bilevelImage() : picture.image();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), parameters);
            Node resolution = switch (name) {
                case "jpeg" -> jfif(metadata, picture.dpi());
                case "png" -> perMetre(picture.dpi());
                default -> pixelSize(picture.dpi());
            };
            metadata.mergeTree(resolution.getNodeName(), resolution);
            return new IIOImage(image, null, metadata);
        }

        /** JPEG has its resolution in the JFIF header, which the metadata of all formats do not reach. */
        private static Node jfif(IIOMetadata metadata, int dpi) {
            Node tree = metadata.getAsTree(JPEG_METADATA);
            IIOMetadataNode header = (IIOMetadataNode)
                    ((IIOMetadataNode) tree).getElementsByTagName("app0JFIF").item(0);
            header.setAttribute("resUnits", "1");
            header.setAttribute("Xdensity", Integer.toString(dpi));
            header.setAttribute("Ydensity", Integer.toString(dpi));
            return tree;
        }

        /** The JDK takes the size of a PNG file's pixels in the metadata of all formats for its inverse. */
        private static Node perMetre(int dpi) {
            String density = Long.toString(Math.round(dpi * MILLIMETRES_PER_METRE / MILLIMETRES_PER_INCH));
            IIOMetadataNode size = new IIOMetadataNode("pHYs");
            size.setAttribute("pixelsPerUnitXAxis", density);
            size.setAttribute("pixelsPerUnitYAxis", density);
            size.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode tree = new IIOMetadataNode(PNG_METADATA);
            tree.appendChild(size);
            return tree;
        }

        private static Node pixelSize(int dpi) {
            IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
            for (String side : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
                IIOMetadataNode size = new IIOMetadataNode(side);
                size.setAttribute("value", Double.toString(MILLIMETRES_PER_INCH / dpi));
                dimension.appendChild(size);
            }
            IIOMetadataNode tree = new IIOMetadataNode(IIOMetadataFormatImpl.standardMetadataFormatName);
            tree.appendChild(dimension);
            return tree;
        }
    }
}
