package dev.annex.benchmark;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A PDF report to paragraphs and tables, and to JSON, beside what PDFBox alone takes to strip its text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfBenchmark {
    private final Extractor extractor = Extractor.create();
    private final SourceFile pdf = new SourceFile("report.pdf", BenchmarkFile.bytes("pdf"));

    /** Its paragraphs and tables. */
    @Benchmark
    public Document pdfToDocument() throws UnreadableException {
        return extractor.document(pdf);
    }

    /** All that Annex does with it. */
    @Benchmark
    public byte[] pdfToJson() throws UnreadableException {
        return ExtractionJson.toBytes(extractor.extract(pdf));
    }

    /** PDFBox alone on the same file. */
    @Benchmark
    public String pdfByStripper() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
