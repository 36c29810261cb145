package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence up to a comma or another mark, with its figures.
 *
 * @param text its words, without the mark
 * @param label the noun before a colon that ends the clause before it
 * @param figures from left to right
 */
record FigureClause(String text, Optional<String> label, List<Mention> figures) {
    private static final Pattern END = Pattern.compile("[，；：:、。！？]|(?<!\\d),|,(?!\\d)");
    /** Characters of a label before a colon that names the figure after it. */
    private static final int LONGEST_LABEL = 12;

    private static final Pattern MEASURE_WORD = Pattern.compile("[万千]?[个家所座支台项名类种笔间栋次场期]");
    /** The noun after a measure word: {@code 内设7个股室} counts 股室. */
    private static final Pattern THINGS = Pattern.compile(
            "(?:(?:能够|可以|已经|已)\\p{IsHan}{1,6}的)?(?<things>\\p{IsHan}[\\p{IsHan}（）]{0,11}?)(?=$|[和及与]\\d|参加|参与|受益|享受|获得|得到|纳入|完成|达到|开展|组成|预算|的|及|以及|进行|逐|中的|中(?![心学央队小])|的|均|未|都|已|尚|全部|没有)");

    FigureClause {
        figures = List.copyOf(figures);
    }

    /**
     * A figure with the words that state it.
     *
     * @param figure within the sentence
     * @param words that stand before it, with the things that it counts
     * @param from where the words begin in the sentence
     * @param to where the things end that it counts
     */
    record Mention(PrintedFigure figure, FigureWords words, int from, int to) {}

    /** The clauses of a sentence. */
    static List<FigureClause> of(String sentence) {
        List<PrintedFigure> figures = FigureScanner.in(sentence);
        List<FigureClause> clauses = new ArrayList<>();
        Matcher end = END.matcher(sentence);
        int start = 0;
        Optional<String> label = Optional.empty();
        boolean isListed = false;
        while (end.find()) {
            FigureClause clause = clause(sentence, start, end.start(), label, isListed, figures);
            clauses.add(clause);
            boolean goesOn = sentence.startsWith("为", end.end()) || sentence.startsWith("达", end.end());
            label = goesOn || end.group().matches("[：:]") ? clause.asLabel() : Optional.empty();
            isListed = end.group().equals("、");
            start = end.end();
        }
        clauses.add(clause(sentence, start, sentence.length(), label, isListed, figures));
        return clauses;
    }

    private Optional<String> asLabel() {
        return Optional.of(new FigureWords(text).beforeComparison().noun())
                .filter(noun -> !noun.isEmpty() && noun.length() <= LONGEST_LABEL && figures.isEmpty());
    }

    private static FigureClause clause(
            String sentence,
            int start,
            int end,
            Optional<String> label,
            boolean isListed,
            List<PrintedFigure> figures) {
        List<Mention> mentions = new ArrayList<>();
        int from = start;
        for (PrintedFigure figure : figures) {
            if (figure.start() >= from && figure.end() <= end) {
                Mention mention = mention(sentence, from, end, isListed, figure);
                mentions.add(mention);
                from = mention.to();
            }
        }
        return new FigureClause(sentence.substring(start, end), label, mentions);
    }

    private static Mention mention(String sentence, int from, int end, boolean isListed, PrintedFigure figure) {
        String words = sentence.substring(from, figure.start());
        Matcher things = THINGS.matcher(sentence).region(figure.end(), end);
        if (!MEASURE_WORD.matcher(figure.unit()).matches() || !things.lookingAt()) {
            return new Mention(figure, FigureWords.of(words, ""), from, figure.end());
        }
        return new Mention(figure, FigureWords.of(isListed ? "" : words, things.group("things")), from, things.end());
    }
}
