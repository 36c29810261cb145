package dev.annex.training.facts;

import dev.annex.extractor.narrative.FactExample;
import dev.annex.extractor.narrative.FactExample.Mark;
import dev.annex.extractor.narrative.FactModel;
import dev.annex.extractor.narrative.figures.FigureFinderFactory;
import dev.annex.training.corpus.SectionCorpus.Prose;
import dev.annex.training.corpus.Told;
import dev.annex.training.roles.TimelessZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains a model of figures in prose: maximum entropy, by a quasi-Newton method, on one thread so that it is repeatable. */
public final class FactTrainer {
    /** Features that are seen less often in training are left out: they are the words of one office. */
    static final int CUTOFF = 2;

    static final int ITERATIONS = 30;
    /** Weight of the absolute values of parameters: it makes most of them nothing and the model small. */
    static final double L1_COST = 0.5;
    /** Weight of the squares of parameters. */
    static final double L2_COST = 0.1;

    private FactTrainer() {}

    /** The model that known prose teaches; the same bytes for the same prose. */
    public static byte[] train(Stream<Prose> reports) {
        List<NameSample> samples = reports.flatMap(report -> report.paragraphs().stream())
                .map(paragraph -> paragraph.told())
                .flatMap(told -> FactExample.of(told.text(), marks(told)).stream())
                .distinct()
                .map(FactTrainer::sample)
                .toList();
        if (samples.stream().allMatch(sample -> sample.getNames().length == 0)) {
            throw new IllegalArgumentException("there is nothing to learn from");
        }
        FigureFinderFactory.permit();
        try {
            TokenNameFinderModel model = NameFinderME.train(
                    "zho",
                    null,
                    new CollectionObjectStream<>(samples),
                    parameters(),
                    new FigureFinderFactory(new BioCodec()));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            model.serialize(file);
            return TimelessZip.of(file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("samples in memory can be read", e);
        }
    }

    private static List<Mark> marks(Told told) {
        List<Mark> marks = new ArrayList<>();
        for (Told.Figure figure : told.figures()) {
            figure.number().ifPresent(number -> {
                marks.add(
                        new Mark(number.start(), number.end(), figure.measure().name()));
                figure.naming()
                        .ifPresent(naming -> marks.add(new Mark(naming.start(), naming.end(), FactModel.SUBJECT)));
            });
        }
        return marks.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
    }

    private static NameSample sample(FactExample example) {
        return new NameSample(
                example.tokens().toArray(String[]::new),
                example.marks().stream()
                        .map(mark -> new Span(mark.start(), mark.end(), mark.kind()))
                        .toArray(Span[]::new),
                true);
    }

    /** How models are trained, by name. */
    public static Map<String, String> described() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("algorithm", "Apache OpenNLP name finder, maximum entropy, quasi-Newton");
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
        parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
        parameters.put(QNTrainer.L1COST_PARAM, L1_COST);
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        return parameters;
    }
}
