package dev.annex.samples.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A font file that is being read.
 *
 * @param font in it
 * @param file to be closed when the font is no longer needed
 */
record OpenFont(TrueTypeFont font, Closeable file) implements Closeable {

    /** Opens a font. */
    static OpenFont of(FontFile file) throws IOException {
        if (file.face().isEmpty()) {
            TrueTypeFont font = new TTFParser()
                    .parse(new RandomAccessReadBufferedFile(file.path().toFile()));
            return new OpenFont(font, font);
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.path().toFile());
        TrueTypeFont font = collection.getFontByName(file.face().get());
        if (font == null) {
            collection.close();
            throw new IOException(file.path() + " holds no font " + file.face().get());
        }
        return new OpenFont(font, collection);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
