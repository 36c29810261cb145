package dev.annex.extractor.document.word;

import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.poifs.filesystem.FileMagic;

/** The pictures of a binary Word file: those in the line and those that float. */
final class Images {
    private static final String UNKNOWN = "application/octet-stream";

    private Images() {}

    /** The picture that a character stands for; form fields and embedded objects are none. */
    static Optional<Piece.Image> inline(DocFile file, CharacterProperties look) {
        int offset = look.getFcPic();
        if (!look.isFSpec() || look.isFData() || look.isFOle2() || look.isFObj() || offset < 0) {
            return Optional.empty();
        }
        try {
            Picture picture = new Picture(offset, file.dataStream(), true);
            return Optional.of(new Piece.Image("Data#" + offset, picture.getMimeType()));
        } catch (RuntimeException e) {
            return Optional.of(new Piece.Image("Data#" + offset, UNKNOWN));
        }
    }

    /** The picture that floats at a position; drawn lines and text boxes are none. */
    static Optional<Piece.Image> drawn(DocFile file, int position) {
        OfficeDrawing drawing = file.document().getOfficeDrawingsMain().getOfficeDrawingAt(position);
        byte[] picture = drawing == null ? null : drawing.getPictureData();
        return picture == null
                ? Optional.empty()
                : Optional.of(new Piece.Image("Drawing#" + drawing.getShapeId(), mediaType(picture)));
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
