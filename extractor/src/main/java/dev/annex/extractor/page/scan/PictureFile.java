package dev.annex.extractor.page.scan;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.MediaType;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture as a file, or pasted into a document: JPEG, PNG, BMP, GIF, or TIFF with any number of pages, decoded one at a time
 * by the readers of the JDK. Belongs to one thread.
 */
public final class PictureFile implements AutoCloseable {
    /** More pages than any TIFF file that a person made. */
    static final int MOST_PAGES = 2_000;

    /** Larger pictures than this, in pixels, are read with every other pixel: an A4 sheet at 600 dpi holds 35 million. */
    static final long SUBSAMPLED = 40_000_000;

    private static final Map<MediaType, String> FORMATS = Map.of(
            MediaType.JPEG, "jpeg",
            MediaType.PNG, "png",
            MediaType.TIFF, "tiff",
            MediaType.BMP, "bmp",
            MediaType.GIF, "gif");

    private final String name;
    private final ImageReader reader;
    private final int pageCount;

    private PictureFile(String name, ImageReader reader, int pageCount) {
        this.name = name;
        this.reader = reader;
        this.pageCount = pageCount;
    }

    /** Whether files of this kind can be opened. */
    public static boolean reads(MediaType type) {
        return FORMATS.containsKey(type);
    }

    /**
     * Opens a file without decoding any of it.
     *
     * @throws UnreadableException if it is no picture, of a kind that can not be decoded, or broken
     */
    public static PictureFile open(SourceFile file) throws UnreadableException {
        Optional<String> format = Optional.ofNullable(FORMATS.get(file.mediaType()));
        if (format.isEmpty()) {
            throw undecodable(file);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.get());
        if (!readers.hasNext()) {
            throw undecodable(file);
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes())), false, false);
            int pages = file.mediaType() == MediaType.TIFF ? reader.getNumImages(true) : 1;
            if (pages < 1 || pages > MOST_PAGES) {
                throw new UnreadableException(
                        "pictureDamaged", file.name() + "：图片有 " + pages + " 页，不在 1 至 " + MOST_PAGES + " 之间，未读取；请检查文件。");
            }
            return new PictureFile(file.name(), reader, pages);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            reader.dispose();
            throw damaged(file.name(), e);
        }
    }

    private static UnreadableException undecodable(SourceFile file) {
        return new UnreadableException(
                "pictureKind", file.name() + "：是" + file.mediaType().title() + "，不能解码成图像；请另存为 PNG、JPEG 或 TIFF 后再读。");
    }

    private static UnreadableException damaged(String name, Throwable cause) {
        return new UnreadableException("pictureDamaged", name + "：图片已损坏，无法解码；请重新扫描或取得原件。", cause);
    }

    /** How many pages it has, at least 1. */
    public int pageCount() {
        return pageCount;
    }

    /**
     * Decodes a page.
     *
     * @param number from 1
     * @throws UnreadableException if it is broken, or larger than {@link Limits#PICTURE_PIXELS}
     * @throws IndexOutOfBoundsException if there is no such page
     */
    public PageImage page(int number) throws UnreadableException {
        if (number < 1 || number > pageCount) {
            throw new IndexOutOfBoundsException("page " + number + " of " + pageCount);
        }
        try {
            int width = reader.getWidth(number - 1);
            int height = reader.getHeight(number - 1);
            long pixels = (long) width * height;
            if (pixels > Limits.PICTURE_PIXELS) {
                throw new UnreadableException(
                        "pictureTooLarge",
                        name + "：第 " + number + " 页有 " + width + "×" + height + " 像素，超过 "
                                + Limits.PICTURE_PIXELS / 1_000_000 + " 百万像素的上限，未读取；请以 300 dpi 重新扫描。");
            }
            Resolution resolution = Resolution.of(metadata(number - 1));
            int every = pixels > SUBSAMPLED ? 2 : 1;
            return resolution.page(decoded(number - 1, every), every);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw damaged(name, e);
        }
    }

    private Optional<IIOMetadata> metadata(int index) {
        try {
            return Optional.ofNullable(reader.getImageMetadata(index));
        } catch (IOException | RuntimeException e) {
            // what can not be read says nothing; the pixels may be sound all the same
            return Optional.empty();
        }
    }

    private BufferedImage decoded(int index, int every) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        Iterator<ImageTypeSpecifier> types = imageTypes(index);
        if (types.hasNext()) {
            return reader.read(index, param);
        }
        return FourInks.toGrey(reader.readRaster(index, param), metadata(index));
    }

    /** What the reader can make of it; nothing for the four inks of a printer, of which the JDK gives the bare samples. */
    private Iterator<ImageTypeSpecifier> imageTypes(int index) throws IOException {
        try {
            return reader.getImageTypes(index);
        } catch (IOException e) {
            if (reader.canReadRaster()) {
                return java.util.Collections.emptyIterator();
            }
            throw e;
        }
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
