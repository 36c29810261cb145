package dev.annex.extractor.ocr;

import dev.annex.extractor.ocr.Network.Tensor;
import dev.annex.extractor.page.scan.GreyImage;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** PP-OCRv4 on ONNX Runtime: Chinese, Latin and digits, without anything to install. */
public final class PpOcrRecognizer implements TextRecognizer {
    /** Height of a line for the network, in pixels; given by how it was trained. */
    static final int LINE_HEIGHT = 48;

    /** Lines that are wider than this at {@link #LINE_HEIGHT} are read in pieces: memory grows with the width. */
    static final int WIDEST = 1600;

    /**
     * White beside a line, as a part of its height: trimmed to the ink, a lone {@code %} reads as {@code 0}. Measured: with more
     * than 0.3 the first or last character of short lines gets worse again.
     */
    static final double MARGIN_ACROSS = 0.125;

    /** White above and below a line, as a part of its height. */
    static final double MARGIN_DOWN = 0.06;

    /** A line with its margins is at least as wide as this at {@link #LINE_HEIGHT}: the network halves its width thrice. */
    static final int NARROWEST = 24;

    private static final int CHANNELS = 3;

    private final Network network;
    private final SignReader reader;
    private final int symbols;

    private PpOcrRecognizer(PpOcr models) {
        this.network = models.recognition();
        this.reader = new SignReader(models.alphabet());
        this.symbols = models.alphabet().size();
    }

    /**
     * The engine of this JVM; loads its models when it is first asked for.
     *
     * @throws OcrUnavailableException where a model is missing or not the one that was released, or ONNX Runtime does not run here
     */
    public static PpOcrRecognizer load() throws OcrUnavailableException {
        return new PpOcrRecognizer(PpOcr.get());
    }

    @Override
    public List<Sign> read(GreyImage line) {
        List<Sign> signs = new ArrayList<>();
        int widest = Math.max(1, (int) ((long) WIDEST * line.height() / LINE_HEIGHT));
        for (int from = 0; from < line.width(); ) {
            int to = Gaps.cut(line, from, widest);
            for (Sign sign : readPiece(line.crop(from, 0, to, line.height()))) {
                signs.add(new Sign(sign.text(), from + sign.start(), from + sign.end(), sign.recognition()));
            }
            from = to;
        }
        return signs;
    }

    private List<Sign> readPiece(GreyImage piece) {
        int across = (int) Math.ceil(MARGIN_ACROSS * piece.height());
        int down = (int) Math.ceil(MARGIN_DOWN * piece.height());
        double scale = (double) LINE_HEIGHT / (piece.height() + 2 * down);
        int drawn = Math.max(1, (int) Math.round((piece.width() + 2 * across) * scale));
        int width = Math.max(NARROWEST, drawn);
        FloatBuffer values = Network.buffer(CHANNELS * LINE_HEIGHT * width);
        Channels.EVEN.fill(
                values,
                Resampling.resized(Margins.around(piece, across, down), drawn, LINE_HEIGHT),
                width,
                LINE_HEIGHT);
        Tensor output = network.run(values, 1, CHANNELS, LINE_HEIGHT, width);
        if (output.length(2) != symbols) {
            throw new IllegalStateException("the network knows " + output.length(2) + " symbols, not " + symbols);
        }
        return reader.read(new CtcLattice(output.values(), symbols), width / scale).stream()
                .map(sign -> new Sign(
                        sign.text(),
                        Math.max(0, Math.min(sign.start() - across, piece.width())),
                        Math.max(0, Math.min(sign.end() - across, piece.width())),
                        sign.recognition()))
                .toList();
    }
}
