package dev.annex.extractor.narrative;

import dev.annex.extractor.narrative.figures.CharacterTokens;
import dev.annex.extractor.narrative.figures.FigureFinderFactory;
import dev.annex.model.report.Fact.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * A finder of figures in prose, and of what they are about, that was trained. It may be used from several threads.
 *
 * <p>A model is a file of Apache OpenNLP. Its names are {@link #SUBJECT} and, for a number with its unit that states a figure, the name of
 * the constant of its measure.
 */
public final class FactModel {
    /** Where the model lies that Annex comes with. */
    public static final String RESOURCE = "/dev/annex/model/narrative/facts.bin";

    /** Raised whenever the features change that models see: those of before can not be used then. */
    public static final int FORMAT_VERSION = 1;

    /** The kind of words that say what a figure is about. */
    public static final String SUBJECT = "SUBJECT";

    /** The kind of numbers that state no figure. */
    static final String NOTHING = "NOTHING";

    private static final List<String> KINDS = Stream.concat(
                    Stream.of(SUBJECT), Stream.of(Measure.values()).map(Measure::name))
            .toList();

    private final TokenNameFinderModel model;

    private FactModel(TokenNameFinderModel model) {
        this.model = model;
    }

    /** The model that Annex comes with. */
    public static FactModel standard() {
        return Standard.MODEL;
    }

    private static final class Standard {
        static final FactModel MODEL = load();

        private static FactModel load() {
            try (InputStream resource = FactModel.class.getResourceAsStream(RESOURCE)) {
                if (resource == null) {
                    throw new IllegalStateException("missing resource " + RESOURCE);
                }
                return read(resource);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it is no model, or one of other kinds of words; the message says so in Chinese
     */
    public static FactModel read(InputStream in) throws IOException {
        FigureFinderFactory.permit();
        FactModel read;
        try {
            read = new FactModel(new TokenNameFinderModel(in));
        } catch (IOException | RuntimeException e) {
            throw new IOException("不是可用的正文数据识别模型，或由不相容的版本训练而成；请重新训练。", e);
        }
        read.requireKnownKinds();
        return read;
    }

    private void requireKnownKinds() throws IOException {
        if (!(model.getFactory() instanceof FigureFinderFactory)) {
            throw new IOException("正文数据识别模型由不相容的版本训练而成；请重新训练。");
        }
        String[] outcomes = model.getNameFinderSequenceModel().getOutcomes();
        List<String> unknown = Arrays.stream(outcomes)
                .filter(outcome -> !outcome.equals(NameFinderME.OTHER))
                .map(outcome -> outcome.substring(0, Math.max(0, outcome.lastIndexOf('-'))))
                .filter(kind -> !KINDS.contains(kind))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IOException("正文数据识别模型含有未知的类别“" + unknown.get(0) + "”；请重新训练。");
        }
    }

    /** What the words of a sentence are, with how probable each is. */
    FigureLabels label(String sentence) {
        CharacterTokens tokens = CharacterTokens.of(sentence);
        NameFinderME finder = new NameFinderME(model);
        Span[] spans = finder.find(tokens.words().toArray(String[]::new));
        double[] ofTokens = finder.probs();
        List<FigureLabels.Label> labels = new ArrayList<>();
        int next = 0;
        for (Span span : spans) {
            unnamed(tokens, next, span.getStart(), ofTokens).forEach(labels::add);
            double least = 1;
            for (int i = span.getStart(); i < span.getEnd(); i++) {
                least = Math.min(least, ofTokens[i]);
            }
            labels.add(new FigureLabels.Label(
                    tokens.starts().get(span.getStart()), tokens.end(span.getEnd() - 1), span.getType(), least));
            next = span.getEnd();
        }
        unnamed(tokens, next, tokens.words().size(), ofTokens).forEach(labels::add);
        return new FigureLabels(labels);
    }

    private static Stream<FigureLabels.Label> unnamed(
            CharacterTokens tokens, int from, int to, double[] probabilities) {
        return IntStream.range(from, to)
                .mapToObj(
                        i -> new FigureLabels.Label(tokens.starts().get(i), tokens.end(i), NOTHING, probabilities[i]));
    }
}
