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
            "人次|人|名|个|家|户|次|场|期|批|项|件|宗|起|份|册|卷|页|篇|条|套|台|辆|艘|座|栋|所|处|支|只|头|株|棵|间|张|幅|本|种|类"
                    + "|课时|小时|天|公里|千米|米|吨|公斤|千克|倍|班次|立方米";
    private static final String AREA = "平方米|平方公里|公顷|亩|㎡";
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.A-Za-z第〔\\[-])([-－]?\\d[\\d,]*(?:\\.\\d+)?)\\s*((?:[万亿千百]|十万|百万|千万)?(?:元|" + AREA
                    + "|" + COUNTED + ")|[%％‰]|个?百分点|分(?![之钟别析类管])|万|亿)");
    private static final Pattern MEASURE_WORD = Pattern.compile("[个家所座支台项名类种]");
    private static final Pattern COUNTED_THINGS = Pattern.compile("\\p{IsHan}{1,8}?(?=$|[和及与]\\d)");
    private static final Pattern RANGE = Pattern.compile("\\d[\\d.]*\\s*(?:[万亿千百%％元]*\\s*)[-~～—至到]+\\s*\\d");
    private static final Pattern CHANGE =
            Pattern.compile("(?:比|较|同比|环比|与).{0,8}|(?:增加|减少|下降|增长|上升|提高|降低|节约|压减|提前|扣减?)了?$");
    private static final Pattern BUDGET = Pattern.compile("(?<!公共|基金|经营|保险)预算");
    private static final Pattern FINAL = Pattern.compile("决算|实际|支出|执行|支付|使用|拨付|实支|开支");
    private static final Pattern THIS_YEAR = Pattern.compile("全年|本年|当年|年末|年底|本年度");
    private static final Pattern NONE = Pattern.compile(
            "(?:无|没有|未发生|未安排|未使用)[^，。；]{0,8}?(政府性基金|国有资本经营|社会保险基金|三公|因公出国|公务接待|公务用车购置)[^，。；]{0,14}?(?:支出|预算|安排|拨款|收入|费用?|经费)");
    private static final Pattern ZERO_RATE =
            Pattern.compile("([\\p{IsHan}]{1,16}(?:率|数|额|费))(?:均|都)?为(?:零|〇|0(?![.\\d]))");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:其中|另外|另|以及|并|和|及|与|共有|共|截至|截止|年末|年底|全年|本年度?|当年度?|本单位|我单位|我局|其(?![他余])|包括|包含|主要是|分别是|分别为)+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\s*年(?:度|末|底|初)?");
    private static final Pattern TAIL = Pattern.compile(
            "(?:(?:年初|全年|年度|调整|调整后)?预算数?(?<!部门预算|单位预算|公共预算)|决算数|执行数|支出数|决算|实际支出|实际完成|实际|执行|安排|下达|到位|支付|使用|金额|总额|分别|合计|共计|总计|累计|达到|达|为|是|共|(?<![签节合条公特])约|近|仅|只有|(?<![实现拥所])有|超过|不少于|不低于)$");
    private static final Pattern SPENT = Pattern.compile("(?<=.)(?<!基本|项目|财政|整体|预算|基金|其他|服务|补助|性|资本|总|部门|单位)支出$");

    @Override
    public List<StatedFigure> find(String paragraph, Optional<Integer> fiscalYear) {
        Reading reading = new Reading(fiscalYear);
        for (String sentence : Sentences.of(HalfWidth.digits(paragraph))) {
            reading.sentence(sentence);
        }
        return List.copyOf(reading.figures);
    }

    /** What is known while a paragraph is read from its first clause to its last. */
    private static final class Reading {
        private final Optional<Integer> fiscalYear;
        private final List<StatedFigure> figures = new ArrayList<>();
        private Optional<Integer> year = Optional.empty();
        private Optional<String> subject = Optional.empty();
        private Measure amount = Measure.OTHER;

        Reading(Optional<Integer> fiscalYear) {
            this.fiscalYear = fiscalYear;
        }

        void sentence(String sentence) {
            int start = 0;
            Matcher end = CLAUSE_END.matcher(sentence);
            boolean isListed = false;
            while (end.find()) {
                clause(sentence.substring(start, end.start()), isListed);
                start = end.end();
                isListed = end.group().equals("、");
            }
            clause(sentence.substring(start), isListed);
        }

        /** @param isListed whether the clause is one more link of a list */
        private void clause(String clause, boolean isListed) {
            year = FiscalYear.in(clause)
                    .map(FiscalYear.Printed::year)
                    .or(() -> THIS_YEAR.matcher(clause).find() ? fiscalYear : Optional.empty())
                    .or(() -> year);
            statedZero(clause);
            if (RANGE.matcher(clause).find()) {
                return;
            }
            Matcher figure = FIGURE.matcher(clause);
            int start = 0;
            while (figure.find()) {
                String words = clause.substring(start, figure.start());
                String things = countedThings(clause, figure);
                int end = figure.end() + things.length();
                figure(
                        things.isEmpty() || !isListed ? words + things : things,
                        figure.group(1),
                        figure.group(2),
                        clause.substring(start, end));
                start = end;
            }
        }

        private void figure(String words, String number, String unit, String text) {
            boolean isChange = CHANGE.matcher(words).find();
            Measure measure = measure(words, unit, isChange);
            Optional<String> own =
                    Optional.of(subjectIn(words, isChange)).filter(name -> !name.isEmpty() && !name.equals("支出"));
            Optional<String> about = isChange && own.isPresent() && subject.isPresent()
                    ? Optional.of(subject.get() + own.get())
                    : own.or(() -> isChange || unit.endsWith("元") ? subject : Optional.empty());
            if (!isChange && own.isPresent()) {
                subject = own;
            }
            PrintedNumber.parse(number)
                    .ifPresent(printed -> figures.add(
                            new StatedFigure(about, measure, year, printed.value(), Optional.of(unit), text.strip())));
        }

        /** The noun after a measure word: {@code 内设7个股室} counts 股室. */
        private static String countedThings(String clause, Matcher figure) {
            Matcher things = COUNTED_THINGS.matcher(clause).region(figure.end(), clause.length());
            return MEASURE_WORD.matcher(figure.group(2)).matches() && things.lookingAt() ? things.group() : "";
        }

        private Measure measure(String words, String unit, boolean isChange) {
            if (unit.endsWith("%") || unit.endsWith("％") || unit.endsWith("‰")) {
                return Measure.RATE;
            }
            if (unit.matches(".*(?:" + AREA + ")")) {
                return Measure.AREA;
            }
            boolean isAmount = unit.endsWith("元");
            if (!isAmount) {
                return unit.matches(".*(?:" + COUNTED + ")") && !isChange ? Measure.COUNT : Measure.OTHER;
            }
            if (isChange) {
                return Measure.OTHER;
            }
            if (BUDGET.matcher(words).find() && !words.contains("决算")) {
                amount = Measure.BUDGET;
            } else if (FINAL.matcher(words).find()) {
                amount = Measure.FINAL;
            }
            return amount;
        }

        private void statedZero(String clause) {
            Matcher none = NONE.matcher(clause);
            if (none.find()) {
                figures.add(new StatedFigure(
                        Optional.of(none.group(1)),
                        Measure.FINAL,
                        year,
                        BigDecimal.ZERO,
                        Optional.empty(),
                        clause.strip()));
            }
            Matcher rate = ZERO_RATE.matcher(clause);
            if (rate.find()) {
                Measure measure = rate.group(1).endsWith("率") ? Measure.RATE : Measure.OTHER;
                figures.add(new StatedFigure(
                        Optional.of(rate.group(1)), measure, year, BigDecimal.ZERO, Optional.empty(), clause.strip()));
            }
        }

        private static String subjectIn(String words, boolean isChange) {
            String subject = YEAR.matcher(words).replaceAll("").strip();
            subject = LEAD.matcher(subject).replaceFirst("");
            if (isChange) {
                return subject;
            }
            String shorter = cutTail(subject);
            while (!shorter.equals(subject)) {
                subject = shorter;
                shorter = cutTail(subject);
            }
            return subject;
        }

        private static String cutTail(String subject) {
            return SPENT.matcher(TAIL.matcher(subject).replaceFirst("").strip()).replaceFirst("");
        }
    }
}
