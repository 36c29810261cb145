package dev.annex.extractor.narrative;

import dev.annex.extractor.field.PrintedNumber;
import dev.annex.model.report.Fact.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures by their form: words, a number, a unit. A clause without a subject of its own speaks of that of the clause
 * before it, and a part named after 其中 is of the same kind as the whole. Ranges, dates and numbers of documents are no
 * figures.
 */
final class PatternFactFinder implements FactFinder {
    private static final Pattern CLAUSE_END = Pattern.compile("[，；：:、。！？]|(?<!\\d),|,(?!\\d)");
    private static final String COUNTED =
            "人次|批次|人|名|个|家|户|次|场|期|批|项|件|宗|起|份|册|卷|页|篇|条|套|台|辆|艘|座|栋|所|处|支|只|头|株|棵|间|张|幅|本|种|类"
                    + "|课时|小时|天|公里|千米|米|吨|公斤|千克|倍|班次|立方米";
    private static final String AREA = "平方米|平方公里|公顷|亩|㎡";
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.A-Za-z第〔\\[-])([-－]?\\d[\\d,]*(?:\\.\\d+)?)\\s*(个?百分点|(?:[万亿千百]|十万|百万|千万)?(?:元|"
                    + AREA + "|" + COUNTED + ")|[%％‰]|分(?![之钟别析类管])|万|亿)"
                    + "|百分之(百|[一二三四五六七八九十]{1,3}(?:点[零〇一二三四五六七八九]{1,3})?)(?![点百一二三四五六七八九十—~～至到-])");
    private static final Pattern AREA_UNIT = Pattern.compile(".*(?:" + AREA + ")");
    private static final Pattern COUNTED_UNIT = Pattern.compile("(?!.*百分点).*(?:" + COUNTED + ")");
    private static final Pattern MEASURE_WORD = Pattern.compile("[万千]?[个家所座支台项名类种]");
    private static final Pattern COUNTED_THINGS =
            Pattern.compile("\\p{IsHan}{1,8}?(?=$|[和及与]\\d|参加|参与|受益|享受|获得|得到|纳入|完成|达到)");
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d.])\\d[\\d.]{0,20}\\s?[万亿千百%％元]{0,3}\\s?[-~～—至到]{1,2}\\s?\\d|百分之[一二三四五六七八九十点零]{1,6}[-~～—至到]{1,2}百分之");
    private static final Pattern BUDGET = Pattern.compile("(?<!公共|基金|经营|保险)预算(?!数?(?:实际|执行|完成))");
    private static final Pattern ADJUSTED = Pattern.compile("(?:调整|追加|调增|变更)后?的?预算");
    private static final Pattern FINAL = Pattern.compile("决算|实际|支出|执行|支付|使用|拨付|实支|开支");
    private static final Pattern UNSPENT = Pattern.compile("(?:未|尚未|没有)(?:执行|支付|支出|使用|拨付)");
    private static final Pattern NEITHER = Pattern.compile("收入|结余|结转|余额|资产|负债|追加|价值|合同");
    /** Words that name no subject of their own beside an amount. */
    private static final Pattern GENERIC = Pattern.compile("|支出|(?:年初|全年)?预算|决算");

    private static final Pattern INCOME = Pattern.compile(".*收入");

    private static final Pattern THIS_YEAR = Pattern.compile("全年|本年|当年|年末|年底|本年度");
    private static final Pattern LAST_YEAR = Pattern.compile("(?<![比较与同])(?:上年|上一年|去年)度?(?!结转|结余|末|底)");
    private static final Pattern NONE = Pattern.compile("(?:无|没有|未发生|未安排|未使用)[^，。；]{0,40}(?:支出|预算|安排|拨款|收入|费|费用|经费)");
    private static final Pattern NONE_OF = Pattern.compile("政府性基金|国有资本经营|社会保险基金|三公|因公出国(?:（境）)?|公务接待|公务用车购置");
    private static final Pattern ZERO_RATE =
            Pattern.compile("([\\p{IsHan}]{1,16}(?:率|数|额|费用?))(?:均|都)?为(?:零|〇|0(?![.\\d]))");
    /** Characters of a label before a colon that names the figure after it. */
    private static final int LONGEST_LABEL = 12;

    @Override
    public List<StatedFigure> find(String paragraph, Optional<Integer> fiscalYear) {
        Reading reading = new Reading(fiscalYear);
        for (String sentence : Sentences.of(HalfWidth.digits(paragraph))) {
            reading.sentence(sentence);
        }
        return List.copyOf(reading.figures);
    }

    /** A number in Han characters, {@code 九十八点五}, in western ones; empty where it is none. */
    private static String western(String numeral) {
        if (numeral.equals("百")) {
            return "100";
        }
        String[] parts = numeral.split("点");
        int whole = HanNumeral.parse(parts[0]);
        if (whole == 0) {
            return "";
        }
        StringBuilder decimals = new StringBuilder();
        for (int i = 0; parts.length > 1 && i < parts[1].length(); i++) {
            decimals.append(Math.max(0, "〇一二三四五六七八九".indexOf(parts[1].charAt(i))));
        }
        return whole + (decimals.isEmpty() ? "" : "." + decimals);
    }

    /** What is known while a paragraph is read from its first clause to its last. */
    private static final class Reading {
        private final Optional<Integer> fiscalYear;
        private final List<StatedFigure> figures = new ArrayList<>();
        private Optional<Integer> year = Optional.empty();
        /** What the last figure was of, and the last amount of money. */
        private Optional<String> subject = Optional.empty();

        private Optional<String> amountSubject = Optional.empty();
        /** Whether the last figure was an amount of money, named or not. */
        private boolean isOfMoney;

        private Optional<String> label = Optional.empty();
        private Measure amount = Measure.OTHER;

        Reading(Optional<Integer> fiscalYear) {
            this.fiscalYear = fiscalYear;
        }

        void sentence(String sentence) {
            int start = 0;
            Matcher end = CLAUSE_END.matcher(sentence);
            boolean isListed = false;
            while (end.find()) {
                String clause = sentence.substring(start, end.start());
                clause(clause, isListed);
                label = end.group().matches("[：:]") ? labelIn(clause) : Optional.empty();
                start = end.end();
                isListed = end.group().equals("、");
            }
            clause(sentence.substring(start), isListed);
            label = Optional.empty();
        }

        private static Optional<String> labelIn(String clause) {
            return Optional.of(new FigureWords(clause).noun())
                    .filter(noun -> !noun.isEmpty() && noun.length() <= LONGEST_LABEL)
                    .filter(noun -> !FIGURE.matcher(clause).find());
        }

        /** @param isListed whether the clause is one more link of a list */
        private void clause(String clause, boolean isListed) {
            year = yearOf(new FigureWords(clause).withoutComparedYear());
            statedZeros(clause);
            if (RANGE.matcher(clause).find()) {
                return;
            }
            Matcher figure = FIGURE.matcher(clause);
            int start = 0;
            while (figure.find()) {
                String words = clause.substring(start, figure.start());
                boolean isSpelled = figure.group(3) != null;
                String things = isSpelled ? "" : countedThings(clause, figure);
                int end = figure.end() + things.length();
                figure(
                        new FigureWords(things.isEmpty() || !isListed ? words + things : things),
                        isSpelled ? western(figure.group(3)) : figure.group(1),
                        isSpelled ? "%" : figure.group(2),
                        clause.substring(start, end));
                start = end;
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

        private void figure(FigureWords words, String number, String unit, String text) {
            boolean isMoney = unit.endsWith("元");
            Measure measure = measure(words, unit);
            Optional<String> about = words.areOfChange() || words.areOfShare()
                    ? joined(words)
                    : Optional.of(words.noun())
                            .filter(noun -> !noun.isEmpty())
                            .or(() -> label)
                            .or(() -> words.areOfArrival() || words.areEmpty() ? subject : Optional.empty());
            if (isMoney && !words.areOfChange()) {
                about = amountSubject(words, about);
            }
            boolean isOfNothing = about.isEmpty() && !isMoney && !(words.areOfChange() && isOfMoney);
            Optional<PrintedNumber> printed = PrintedNumber.parse(number);
            if (isOfNothing || printed.isEmpty()) {
                return;
            }
            if (!words.areOfChange() && !words.areOfShare()) {
                subject = about;
                isOfMoney = isMoney;
            }
            BigDecimal value = printed.get().value();
            figures.add(new StatedFigure(
                    about,
                    measure,
                    year,
                    words.areOfFall() && value.signum() > 0 ? value.negate() : value,
                    Optional.of(unit),
                    text.strip()));
        }

        /** A change or a share without a noun of its own is one of what was spoken of last. */
        private Optional<String> joined(FigureWords words) {
            String noun = words.noun();
            if (words.areOfShare()) {
                return amountSubject.or(() -> subject).map(part -> part + noun).or(() -> Optional.of(noun));
            }
            return noun.isEmpty() ? subject : Optional.of(noun);
        }

        /** The subject of an amount: {@code 支出} alone is what the budget before it was for. */
        private Optional<String> amountSubject(FigureWords words, Optional<String> own) {
            boolean isGeneric = GENERIC.matcher(own.orElse("")).matches();
            boolean isOther = amountSubject
                    .filter(before -> INCOME.matcher(before).matches())
                    .filter(before -> words.words().contains("支出"))
                    .isPresent();
            Optional<String> about = !isGeneric ? own : isOther ? Optional.of("支出") : amountSubject;
            if (ADJUSTED.matcher(words.words()).find()) {
                return Optional.of(about.orElse("") + "调整预算");
            }
            amountSubject = about;
            return about;
        }

        /** The noun after a measure word: {@code 内设7个股室} counts 股室. */
        private static String countedThings(String clause, Matcher figure) {
            Matcher things = COUNTED_THINGS.matcher(clause).region(figure.end(), clause.length());
            return MEASURE_WORD.matcher(figure.group(2)).matches() && things.lookingAt() ? things.group() : "";
        }

        private Measure measure(FigureWords words, String unit) {
            if (unit.endsWith("%") || unit.endsWith("％") || unit.endsWith("‰")) {
                return Measure.RATE;
            }
            if (AREA_UNIT.matcher(unit).matches()) {
                return Measure.AREA;
            }
            boolean isAmount = unit.endsWith("元");
            if (!isAmount) {
                boolean isCount = COUNTED_UNIT.matcher(unit).matches() && !words.areOfChange();
                return isCount ? Measure.COUNT : Measure.OTHER;
            }
            if (words.areOfChange()) {
                return Measure.OTHER;
            }
            String text = words.words();
            if (UNSPENT.matcher(text).find()) {
                return Measure.OTHER;
            }
            if (BUDGET.matcher(text).find() && !text.contains("决算")) {
                amount = Measure.BUDGET;
            } else if (FINAL.matcher(text).find()) {
                amount = Measure.FINAL;
            } else if (NEITHER.matcher(text).find()) {
                return Measure.OTHER;
            }
            return amount;
        }

        private void statedZeros(String clause) {
            Matcher none = NONE.matcher(clause);
            if (none.find()) {
                NONE_OF.matcher(none.group()).results().forEach(kind -> zero(kind.group(), Measure.FINAL, clause));
            }
            Matcher rate = ZERO_RATE.matcher(clause);
            if (rate.find()) {
                zero(rate.group(1), rate.group(1).endsWith("率") ? Measure.RATE : Measure.OTHER, clause);
            }
        }

        private void zero(String about, Measure measure, String clause) {
            figures.add(new StatedFigure(
                    Optional.of(about), measure, year, BigDecimal.ZERO, Optional.empty(), clause.strip()));
        }
    }
}
