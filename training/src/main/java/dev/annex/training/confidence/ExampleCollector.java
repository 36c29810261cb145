package dev.annex.training.confidence;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.samples.Format;
import dev.annex.samples.scan.ScanFormat;
import dev.annex.samples.scan.Scanner;
import dev.annex.samples.scan.Tier;
import dev.annex.training.corpus.CorpusSample;
import dev.annex.training.corpus.Grammar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads invented reports and compares what was read with what is true of them. */
public final class ExampleCollector {
    private final Extractor extractor;
    private final Grammar grammar = Grammar.standard();

    public ExampleCollector(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * The values of one report as it is read from files that programs wrote.
     *
     * @param seed of the report, and its number
     * @throws UnreadableException if one of the files can not be read at all
     */
    public List<Example> digital(long seed, List<Format> formats) throws IOException, UnreadableException {
        CorpusSample sample = CorpusSample.of(seed, true, grammar);
        List<Example> examples = new ArrayList<>();
        for (Format format : formats) {
            examples.addAll(read(sample, "report." + format.extension(), format.print(sample.printed())));
        }
        return examples;
    }

    /**
     * The values of one report as it is read from a scan.
     *
     * @param seed of the report, and its number
     * @throws UnreadableException if the scan can not be read at all
     */
    public List<Example> scanned(long seed, Tier tier) throws IOException, UnreadableException {
        CorpusSample sample = CorpusSample.of(seed, true, grammar);
        try (Scanner scanner = new Scanner(Format.PDF.print(sample.printed()), tier, seed)) {
            byte[] scan = ScanFormat.PDF.files(scanner).get(0);
            return read(sample, tier.fileName() + ".pdf", scan);
        }
    }

    private List<Example> read(CorpusSample sample, String name, byte[] file) throws IOException, UnreadableException {
        Extraction output =
                extractor.extract(SourceFile.of(name, new ByteArrayInputStream(file), Limits.DEFAULT));
        return Examples.of(sample.seed(), output, ExtractionJson.toTree(sample.report()));
    }
}
