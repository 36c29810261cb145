package dev.annex.benchmark;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A Word report to JSON, beside what POI alone takes to open the same file and to walk all of its text. Both begin with the
 * bytes in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WordBenchmark {
    private final Extractor extractor = Extractor.create();
    private final SourceFile docx = new SourceFile("report.docx", BenchmarkFile.bytes("docx"));
    private final SourceFile doc = new SourceFile("report.doc", BenchmarkFile.bytes("doc"));

    /** All that Annex does with a .docx. */
    @Benchmark
    public byte[] docxToJson() throws UnreadableException {
        return ExtractionJson.toBytes(extractor.extract(docx));
    }

    /** All that Annex does with a .doc. */
    @Benchmark
    public byte[] docToJson() throws UnreadableException {
        return ExtractionJson.toBytes(extractor.extract(doc));
    }

    /** POI alone on the same .docx. */
    @Benchmark
    public void docxByPoi(Blackhole blackhole) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.bytes()))) {
            walk(document.getBodyElements(), blackhole);
        }
    }

    /** POI alone on the same .doc. */
    @Benchmark
    public void docByPoi(Blackhole blackhole) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(doc.bytes()))) {
            Range range = document.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                blackhole.consume(range.getParagraph(i).text());
            }
        }
    }

    private static void walk(List<IBodyElement> elements, Blackhole blackhole) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                blackhole.consume(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        walk(cell.getBodyElements(), blackhole);
                    }
                }
            }
        }
    }
}
