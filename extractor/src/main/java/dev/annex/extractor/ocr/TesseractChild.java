package dev.annex.extractor.ocr;

import com.sun.jna.Pointer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI;

/**
 * A process of its own around one Tesseract handle: what crashes or hangs in native code takes nothing else with it. It says
 * its version, then answers one line after the other until its input ends. See {@link TesseractProcess} for the other side.
 */
final class TesseractChild {
    /** Begins each answer, so that what native code prints is not taken for one. */
    static final int ANSWER = 0x414E5458;

    private static final int BYTES_PER_PIXEL = 1;

    private TesseractChild() {}

    /**
     * @param arguments the folder of the data, and the languages as Tesseract names them
     */
    public static void main(String[] arguments) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            TessAPI api = TessAPI.INSTANCE;
            TessBaseAPI handle = api.TessBaseAPICreate();
            if (api.TessBaseAPIInit3(handle, arguments[0], arguments[1]) != 0) {
                return;
            }
            api.TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_SINGLE_LINE);
            out.writeInt(ANSWER);
            out.writeUTF(api.TessVersion());
            out.flush();
            answer(api, handle, in, out);
        }
    }

    private static void answer(TessAPI api, TessBaseAPI handle, DataInputStream in, DataOutputStream out)
            throws IOException {
        while (true) {
            int width;
            try {
                width = in.readInt();
            } catch (EOFException e) {
                return;
            }
            int height = in.readInt();
            byte[] pixels = in.readNBytes(width * height);
            ByteBuffer buffer = ByteBuffer.allocateDirect(pixels.length).put(pixels);
            buffer.rewind();
            api.TessBaseAPISetImage(handle, buffer, width, height, BYTES_PER_PIXEL, width);
            api.TessBaseAPISetSourceResolution(handle, TesseractProcess.DOTS_PER_INCH);
            // Recognises; the text itself is taken symbol by symbol.
            Pointer text = api.TessBaseAPIGetUTF8Text(handle);
            if (text != null) {
                api.TessDeleteText(text);
            }
            out.writeInt(ANSWER);
            writeSymbols(api, handle, out);
            out.flush();
            api.TessBaseAPIClear(handle);
        }
    }

    private static void writeSymbols(TessAPI api, TessBaseAPI handle, DataOutputStream out) throws IOException {
        TessResultIterator symbols = api.TessBaseAPIGetIterator(handle);
        if (symbols != null) {
            int level = TessPageIteratorLevel.RIL_SYMBOL;
            do {
                Pointer text = api.TessResultIteratorGetUTF8Text(symbols, level);
                if (text != null) {
                    IntBuffer[] edges = {
                        IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1)
                    };
                    api.TessPageIteratorBoundingBox(
                            api.TessResultIteratorGetPageIterator(symbols),
                            level,
                            edges[0],
                            edges[1],
                            edges[2],
                            edges[3]);
                    out.writeBoolean(true);
                    out.writeUTF(text.getString(0, "UTF-8"));
                    out.writeInt(edges[0].get(0));
                    out.writeInt(edges[2].get(0));
                    out.writeFloat(api.TessResultIteratorConfidence(symbols, level));
                    api.TessDeleteText(text);
                }
            } while (api.TessResultIteratorNext(symbols, level) != 0);
            api.TessResultIteratorDelete(symbols);
        }
        out.writeBoolean(false);
    }
}
