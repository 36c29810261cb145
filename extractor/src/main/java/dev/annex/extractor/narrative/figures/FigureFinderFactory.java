package dev.annex.extractor.narrative.figures;

import java.util.Map;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.CachedFeatureGenerator;

/** What a name finder of OpenNLP needs in order to see what {@link FigureFeatures} see. OpenNLP makes it by its name. */
public final class FigureFinderFactory extends TokenNameFinderFactory {
    /** For OpenNLP, which fills it from a model. */
    public FigureFinderFactory() {}

    /** For training. */
    public FigureFinderFactory(SequenceCodec<String> codec) {
        super(null, Map.of(), codec);
    }

    /** Permits OpenNLP to make this factory for a model; it makes no other class of ours, and none of others. */
    public static void permit() {
        ExtensionLoader.registerAllowedPackage(FigureFinderFactory.class.getPackageName() + ".");
    }

    @Override
    public NameContextGenerator createContextGenerator() {
        return new DefaultNameContextGenerator(new CachedFeatureGenerator(new FigureFeatures()));
    }
}
