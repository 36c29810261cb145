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

    /** A line is at least as wide as this at {@link #LINE_HEIGHT}, filled up with white: the network halves its width thrice. */
    static final int NARROWEST = 48;

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
        double scale = (double) LINE_HEIGHT / piece.height();
        int drawn = Math.max(1, (int) Math.round(piece.width() * scale));
        int width = Math.max(NARROWEST, drawn);
        FloatBuffer values = Network.buffer(CHANNELS * LINE_HEIGHT * width);
        Channels.EVEN.fill(values, Resampling.resized(piece, drawn, LINE_HEIGHT), width, LINE_HEIGHT);
        Tensor output = network.run(values, 1, CHANNELS, LINE_HEIGHT, width);
        if (output.length(2) != symbols) {
            throw new IllegalStateException("the network knows " + output.length(2) + " symbols, not " + symbols);
        }
        CtcLattice lattice = new CtcLattice(output.values(), symbols);
        double right = piece.width();
        return reader.read(lattice, width / scale).stream()
                .map(sign -> new Sign(
                        sign.text(),
                        Math.min(sign.start(), right),
                        Math.min(sign.end(), right),
                        sign.recognition()))
                .toList();
    }
}
