package dev.annex.training.confidence;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.training.corpus.CorpusSample;
import dev.annex.training.corpus.Grammar;
import dev.annex.training.corpus.Rendering;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads invented reports, in wordings that no model was trained on, and compares what was read with what is true of them. */
public final class ExampleCollector {
    private final Extractor extractor;
    private final Grammar grammar = Grammar.standard();

    public ExampleCollector(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * The values of one report as it is read from files.
     *
     * @param seed of the report, and its number
     * @param mistakes in how many of a hundred reports the author gets figures wrong
     * @param renderings the files
     * @throws IOException if a file can not be made
     * @throws UnreadableException if one of the files can not be read at all
     */
    public List<Example> collect(long seed, int mistakes, List<Rendering> renderings)
            throws IOException, UnreadableException {
        CorpusSample sample = CorpusSample.of(seed, true, mistakes, grammar);
        List<Example> examples = new ArrayList<>();
        for (Rendering rendering : renderings) {
            Extraction output = extractor.extract(SourceFile.of(
                    rendering.fileName(), new ByteArrayInputStream(rendering.print(sample)), Limits.DEFAULT));
            examples.addAll(Examples.of(seed, output, ExtractionJson.toTree(sample.report())));
        }
        return examples;
    }
}
