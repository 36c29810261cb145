package dev.annex.training.forms;

import dev.annex.extractor.form.TableWords;
import dev.annex.training.roles.TimelessZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Trains a model of form kinds: maximum entropy, by a quasi-Newton method, on one thread so that it is repeatable. */
final class FormTrainer {
    /** Features that are seen less often in training are left out. */
    static final int CUTOFF = 3;

    static final int ITERATIONS = 60;
    /** Weight of the absolute values of parameters: it makes most of them nothing and the model small. */
    static final double L1_COST = 0.3;
    /** Weight of the squares of parameters. */
    static final double L2_COST = 0.1;

    private FormTrainer() {}

    /** The model that these tables teach; the same bytes for the same tables. */
    static byte[] train(Stream<PrintedForm> tables) {
        List<DocumentSample> samples = tables.map(
                        table -> new DocumentSample(table.form(), TableWords.of(table.title(), table.grid())))
                .toList();
        try {
            DoccatModel model = DocumentCategorizerME.train(
                    "zho",
                    new CollectionObjectStream<>(samples),
                    parameters(),
                    new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            model.serialize(file);
            return TimelessZip.of(file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("samples in memory can be read", e);
        }
    }

    /** How models are trained, by name. */
    static Map<String, String> described() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("algorithm", "Apache OpenNLP document categoriser, maximum entropy, quasi-Newton");
        parameters.put("cutoff", Integer.toString(CUTOFF));
        parameters.put("iterations", Integer.toString(ITERATIONS));
        parameters.put("l1", Double.toString(L1_COST));
        parameters.put("l2", Double.toString(L2_COST));
        return parameters;
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
