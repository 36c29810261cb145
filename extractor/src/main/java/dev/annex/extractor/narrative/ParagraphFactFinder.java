package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a paragraph from its first clause to its last. A clause without a subject of its own speaks of that of the clause before it, a
 * part named after 其中 is of the same kind as the whole, and a year holds until another one is named.
 */
final class ParagraphFactFinder implements FactFinder {
    private final FigureReader reader;

    ParagraphFactFinder(FigureReader reader) {
        this.reader = reader;
    }

    @Override
    public List<StatedFigure> find(String paragraph, Optional<Integer> fiscalYear) {
        Reading reading = new Reading(reader, fiscalYear);
        for (String sentence : Sentences.of(HalfWidth.digits(paragraph))) {
            reading.sentence(sentence);
        }
        return List.copyOf(reading.figures);
    }

    /** What is known while a paragraph is read. */
    private static final class Reading {
        private static final Pattern AREA_UNIT = Pattern.compile(".*(?:" + FigureScanner.AREA + ")");
        private static final Pattern COUNTED_UNIT = Pattern.compile("(?!.*百分点).*(?:" + FigureScanner.COUNTED + ")");
        private static final Pattern ADJUSTED = Pattern.compile("(?:调整|变更)后?的?预算|(?:追加|调增)后的?预算");
        private static final Pattern ADJUSTMENT = Pattern.compile("(?:经.{0,10}(?:批准|同意|批复))?(?:调整|变更|追加|调增)?$");
        private static final Pattern SUM = Pattern.compile("合计|共计|总计|总支出");
        /** Words that name no subject of their own beside an amount. */
        private static final Pattern GENERIC = Pattern.compile("|支出|(?:年初|全年)?预算|决算");

        private static final Pattern INCOME = Pattern.compile(".*收入");
        private static final Pattern THIS_YEAR = Pattern.compile("全年|本年|当年|年末|年底|本年度");
        private static final Pattern LAST_YEAR = Pattern.compile("(?<![比较与同])(?:上年|上一年|去年)度?(?!结转|结余|末|底|相比|同比)");
        /** The name of a document may hold a year. */
        private static final Pattern DOCUMENT = Pattern.compile("《[^》]*》|〔[^〕]*〕");

        private final FigureReader reader;
        private final Optional<Integer> fiscalYear;
        private final List<StatedFigure> figures = new ArrayList<>();
        private Optional<Integer> year = Optional.empty();
        /** What the last figure was of, and the last amount of money. */
        private Optional<String> subject = Optional.empty();

        private Optional<String> amountSubject = Optional.empty();
        /** Whether the last figure was an amount of money, named or not. */
        private boolean isOfMoney;

        private Measure amount = Measure.OTHER;

        Reading(FigureReader reader, Optional<Integer> fiscalYear) {
            this.reader = reader;
            this.fiscalYear = fiscalYear;
        }

        void sentence(String sentence) {
            List<FigureClause> clauses = FigureClause.of(sentence);
            boolean hasFigures =
                    clauses.stream().anyMatch(clause -> !clause.figures().isEmpty());
            Iterator<FigureSense> senses =
                    (hasFigures ? reader.read(sentence, clauses) : List.<FigureSense>of()).iterator();
            for (FigureClause clause : clauses) {
                String words = DOCUMENT.matcher(clause.text()).replaceAll("");
                year = yearOf(FigureWords.of(words, "").withoutOtherYears());
                StatedZeros.in(clause.text(), year).stream()
                        .filter(zero -> figures.stream().noneMatch(zero::saysAgain))
                        .forEach(figures::add);
                for (FigureClause.Mention mention : clause.figures()) {
                    FigureSense sense = senses.next();
                    if (sense.states()) {
                        figure(mention, sense, clause.label(), sentence.substring(mention.from(), mention.to()));
                    }
                }
            }
        }

        private Optional<Integer> yearOf(String clause) {
            Optional<Integer> printed = FiscalYear.in(clause).map(FiscalYear.Printed::year);
            if (printed.isPresent()) {
                return printed;
            }
            if (LAST_YEAR.matcher(clause).find()) {
                return fiscalYear.map(current -> current - 1);
            }
            return THIS_YEAR.matcher(clause).find() ? fiscalYear : year;
        }

        private void figure(FigureClause.Mention mention, FigureSense sense, Optional<String> label, String text) {
            FigureWords words = mention.words();
            PrintedFigure printed = mention.figure();
            Optional<String> about = about(words, sense.noun(), label);
            boolean isMoney = printed.isMoney();
            if (isMoney && !words.areOfChange()) {
                about = amountSubject(words, about);
            }
            if (about.isEmpty() && !isMoney && !(words.areOfChange() && isOfMoney)) {
                return;
            }
            Measure measure = measure(words, sense, printed);
            if (!words.areOfChange()
                    && !words.areOfShare()
                    && !ADJUSTED.matcher(words.words()).find()) {
                subject = about;
                isOfMoney = isMoney;
            }
            for (BigDecimal value : printed.values()) {
                figures.add(new StatedFigure(
                        about,
                        measure,
                        year,
                        words.areOfFall() && value.signum() > 0 ? value.negate() : value,
                        Optional.of(printed.unit()),
                        text.strip(),
                        sense.certainty()));
            }
        }

        private Optional<String> about(FigureWords words, String noun, Optional<String> label) {
            Optional<String> own = Optional.of(noun)
                    .filter(name -> !name.isEmpty())
                    .filter(name -> label.isEmpty() || !GENERIC.matcher(name).matches());
            if (words.areOfShare()) {
                String share = words.share();
                return words.shareholder()
                        .or(() -> amountSubject)
                        .or(() -> subject)
                        .map(part -> part + share)
                        .or(() -> Optional.of(share));
            }
            if (words.areOfChange()) {
                return own.or(() -> subject);
            }
            return own.or(() -> label)
                    .or(() -> words.areOfArrival() || words.nameNothing() ? subject : Optional.empty());
        }

        /** The subject of an amount: {@code 支出} alone is what the budget before it was for. */
        private Optional<String> amountSubject(FigureWords words, Optional<String> own) {
            boolean isGeneric = GENERIC.matcher(own.orElse("")).matches()
                    && !SUM.matcher(words.words()).find();
            boolean isOther = amountSubject
                    .filter(before -> INCOME.matcher(before).matches())
                    .filter(before -> words.words().contains("支出"))
                    .isPresent();
            Optional<String> about = !isGeneric ? own : isOther ? Optional.of("支出") : amountSubject;
            if (ADJUSTED.matcher(words.words()).find()) {
                String base = ADJUSTMENT.matcher(about.orElse("")).replaceFirst("");
                return Optional.of((base.isEmpty() ? amountSubject.orElse("") : base) + "调整预算");
            }
            amountSubject = about;
            return about;
        }

        private Measure measure(FigureWords words, FigureSense sense, PrintedFigure figure) {
            if (figure.isRate()) {
                return Measure.RATE;
            }
            if (AREA_UNIT.matcher(figure.unit()).matches()) {
                return Measure.AREA;
            }
            if (!figure.isMoney()) {
                boolean isCount = COUNTED_UNIT.matcher(figure.unit()).matches() && !words.areOfChange();
                return isCount ? Measure.COUNT : Measure.OTHER;
            }
            if (words.areOfChange()) {
                return Measure.OTHER;
            }
            Measure measure = sense.money().orElse(amount);
            if (measure == Measure.BUDGET || measure == Measure.FINAL) {
                amount = measure;
            }
            return measure;
        }
    }
}
