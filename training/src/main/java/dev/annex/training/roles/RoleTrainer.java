package dev.annex.training.roles;

import dev.annex.extractor.narrative.SectionRoles;
import dev.annex.model.report.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Trains a model of section roles: maximum entropy, by a quasi-Newton method, on one thread so that it is repeatable. */
public final class RoleTrainer {
    /** Features that are seen less often in training are left out: they are the words of one office. */
    static final int CUTOFF = 2;

    static final int ITERATIONS = 60;
    /** Weight of the absolute values of parameters: it makes most of them nothing and the model small. */
    static final double L1_COST = 0.3;
    /** Weight of the squares of parameters. */
    static final double L2_COST = 0.1;

    private static final String LANGUAGE = "zho";

    private static final Pattern SAID_BY_HEADING = Pattern.compile("[hH]=");
    private static final Pattern SAID_BY_TEXT_AND_NEIGHBOURS = Pattern.compile("(?:t|p|hb|ha|b|i)=");

    private RoleTrainer() {}

    /** The model that sections of known reports teach; the same bytes for the same reports. */
    public static byte[] train(Stream<List<Section>> reports) {
        return trainOn(reports.flatMap(report -> SectionRoles.examples(report).stream()));
    }

    /** The model that these sections teach; the same bytes for the same sections. One that counts more comes more often. */
    public static byte[] trainOn(Stream<SectionRoles.Example> examples) {
        List<DocumentSample> samples = examples.flatMap(RoleTrainer::views).toList();
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to learn from");
        }
        try {
            DoccatFactory factory = new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
            DoccatModel model =
                    DocumentCategorizerME.train(LANGUAGE, new CollectionObjectStream<>(samples), parameters(), factory);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            new DoccatModel(LANGUAGE, withoutIdleFeatures(model), Map.of(), factory).serialize(file);
            return TimelessZip.of(file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("samples in memory can be read", e);
        }
    }

    /**
     * A section seen whole, by its heading alone, and by all but its heading: else the model would know the headings that it was shown
     * by heart and not look at anything else.
     */
    private static Stream<DocumentSample> views(SectionRoles.Example example) {
        List<String> heading = example.features().stream()
                .filter(feature -> !SAID_BY_TEXT_AND_NEIGHBOURS.matcher(feature).lookingAt())
                .toList();
        List<String> others = example.features().stream()
                .filter(feature -> !SAID_BY_HEADING.matcher(feature).lookingAt())
                .toList();
        return Stream.of(example.features(), heading, others)
                .map(features -> new DocumentSample(example.category(), features.toArray(String[]::new)));
    }

    /** The parameters of the training, for people. */
    public static Map<String, String> described() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("algorithm", "Apache OpenNLP document categoriser, maximum entropy, quasi-Newton");
        parameters.put("cutoff", Integer.toString(CUTOFF));
        parameters.put("iterations", Integer.toString(ITERATIONS));
        parameters.put("l1", Double.toString(L1_COST));
        parameters.put("l2", Double.toString(L2_COST));
        return parameters;
    }

    /** The same model without the features that decide nothing: nine of ten, which would take most of the time of loading it. */
    @SuppressWarnings("unchecked") // the Javadoc of getDataStructures() says what stands where
    private static QNModel withoutIdleFeatures(DoccatModel model) {
        AbstractModel all = (AbstractModel) model.getMaxentModel();
        SortedMap<String, Context> active = new TreeMap<>((Map<String, Context>) all.getDataStructures()[1]);
        active.values()
                .removeIf(feature -> Arrays.stream(feature.getParameters()).allMatch(weight -> weight == 0));
        String[] outcomes = IntStream.range(0, all.getNumOutcomes())
                .mapToObj(all::getOutcome)
                .toArray(String[]::new);
        return new QNModel(
                active.values().toArray(Context[]::new), active.keySet().toArray(String[]::new), outcomes);
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, L1_COST);
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        return parameters;
    }
}
