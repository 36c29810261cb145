package dev.annex.extractor.document.word;

import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.poifs.filesystem.FileMagic;

/** The pictures of a binary Word file: those in the line and those that float. */
final class Images {
    private static final String UNKNOWN = "application/octet-stream";

    /** Begins the name of a picture in the line; its offset in the data stream follows. */
    private static final String IN_LINE = "Data#";

    /** Begins the name of a picture that floats; the number of its shape follows. */
    private static final String FLOATING = "Drawing#";

    private static final double TWIPS = 20;

    /** Scaling factors count in thousandths ([MS-DOC] 2.9.192, mx). */
    private static final double FULL_SCALE = 1000;

    private Images() {}

    /** The picture that a character stands for; form fields and embedded objects are none. */
    static Optional<Piece.Image> inline(DocFile file, CharacterProperties look) {
        int offset = look.getFcPic();
        if (!look.isFSpec() || look.isFData() || look.isFOle2() || look.isFObj() || offset < 0) {
            return Optional.empty();
        }
        try {
            Picture picture = new Picture(offset, file.dataStream(), true);
            return Optional.of(new Piece.Image(IN_LINE + offset, picture.getMimeType(), width(picture)));
        } catch (RuntimeException e) {
            return Optional.of(new Piece.Image(IN_LINE + offset, UNKNOWN, 0));
        }
    }

    /** The picture that floats at a position; drawn lines and text boxes are none. */
    static Optional<Piece.Image> drawn(DocFile file, int position) {
        OfficeDrawing drawing = file.document().getOfficeDrawingsMain().getOfficeDrawingAt(position);
        byte[] picture = drawing == null ? null : drawing.getPictureData();
        return picture == null
                ? Optional.empty()
                : Optional.of(new Piece.Image(
                        FLOATING + drawing.getShapeId(),
                        mediaType(picture),
                        Math.abs(drawing.getRectangleRight() - drawing.getRectangleLeft()) / TWIPS));
    }

    private static double width(Picture picture) {
        double scale = picture.getHorizontalScalingFactor() / FULL_SCALE;
        return Math.max(0, picture.getDxaGoal() * scale / TWIPS);
    }

    /** The file of a picture that was found here, as it was pasted; empty where it is not there any more. */
    static Optional<byte[]> bytes(DocFile file, String name) {
        try {
            if (name.startsWith(IN_LINE)) {
                int offset = Integer.parseInt(name.substring(IN_LINE.length()));
                return Optional.ofNullable(new Picture(offset, file.dataStream(), true).getContent());
            }
            int shape = Integer.parseInt(name.substring(FLOATING.length()));
            return file.document().getOfficeDrawingsMain().getOfficeDrawings().stream()
                    .filter(drawing -> drawing.getShapeId() == shape)
                    .findFirst()
                    .map(OfficeDrawing::getPictureData);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String mediaType(byte[] picture) {
        return switch (FileMagic.valueOf(picture)) {
            case JPEG -> "image/jpeg";
            case PNG -> "image/png";
            case GIF -> "image/gif";
            case TIFF -> "image/tiff";
            case BMP -> "image/bmp";
            case WMF -> "image/x-wmf";
            case EMF -> "image/x-emf";
            default -> UNKNOWN;
        };
    }
}
