package dev.annex.training.corpus;

import dev.annex.samples.Format;
import dev.annex.samples.pdf.BorderStyle;
import dev.annex.samples.pdf.PdfPrinter;
import dev.annex.samples.scan.ScanFormat;
import dev.annex.samples.scan.Scanner;
import dev.annex.samples.scan.Tier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

/** A kind of file that reports of a corpus are written as. */
public interface Rendering {
    /** The file's name in the folder of its report. */
    String fileName();

    /** Whether it takes a font with Chinese characters, and so may differ from one machine to another. */
    boolean needsFont();

    /**
     * The file's bytes; the same for the same sample.
     *
     * @throws IOException if a page cannot be rendered
     */
    byte[] print(CorpusSample sample) throws IOException;

    /** A file that a program wrote. */
    static Rendering of(Format format) {
        return new Rendering() {
            @Override
            public String fileName() {
                return "report." + format.extension();
            }

            @Override
            public boolean needsFont() {
                return format == Format.PDF;
            }

            @Override
            public byte[] print(CorpusSample sample) throws IOException {
                return format == Format.PDF ? pdf(sample, sample.borders()) : format.print(sample.printed());
            }
        };
    }

    /** A file that somebody scanned from paper, with lines around its cells. */
    static Rendering of(Tier tier) {
        return new Rendering() {
            @Override
            public String fileName() {
                return tier.fileName() + "." + ScanFormat.PDF.extension();
            }

            @Override
            public boolean needsFont() {
                return true;
            }

            @Override
            public byte[] print(CorpusSample sample) throws IOException {
                try (Scanner scanner = new Scanner(pdf(sample, BorderStyle.STROKES), tier, sample.seed())) {
                    return ScanFormat.PDF.files(scanner).get(0);
                }
            }
        };
    }

    /**
     * The rendering of a file name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Rendering named(String fileName) {
        return Stream.concat(
                        Arrays.stream(Format.values()).map(Rendering::of),
                        Arrays.stream(Tier.values()).map(Rendering::of))
                .filter(rendering -> rendering.fileName().equals(fileName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rendering is called " + fileName));
    }

    private static byte[] pdf(CorpusSample sample, BorderStyle borders) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPrinter.print(sample.printed(), borders, out);
        return out.toByteArray();
    }
}
