package dev.annex.extractor.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before a figure: which noun they name and whether they speak of a change.
 *
 * @param words from the end of the figure before, or of the clause before, to the figure
 */
record FigureWords(String words) {
    private static final String DECREASE = "调减|核减|减少|下降|降低|压减|缩减|压缩|下滑|下调|回落|减|降";
    private static final String INCREASE = "调增|增加|增长|上升|提高|上涨|提升|上调|增|涨|升";
    private static final String ABOUT = "了?(?:约|近|超过?|逾)?$";

    private static final String COMPARED = "与(?=上|去年|\\d{4}|年初|同期|预算)";

    private static final Pattern COMPARISON = Pattern.compile("(?:比(?!例|重|率)|较|同比|环比|相比|" + COMPARED + ").{0,14}$");
    private static final Pattern CHANGE = Pattern.compile(
            "(?:比(?!例|重|率)|较|同比|环比|" + COMPARED + ").{0,8}|(?:" + DECREASE + "|" + INCREASE + "|节约|提前|扣减?)" + ABOUT);
    private static final Pattern MOVE = Pattern.compile("(?:净|共)?(?:" + DECREASE + "|" + INCREASE + ")" + ABOUT);
    private static final Pattern FALL = Pattern.compile("(?:" + DECREASE + ")" + ABOUT);

    private static final Pattern ARRIVAL = Pattern.compile("^(?:" + DECREASE + "|" + INCREASE + ")[到至]$");
    private static final Pattern COMPARED_YEAR = Pattern.compile("(?:比|较|与|同)\\s*(?:19|20)\\d{2}\\s*年度?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\s*年(?:度|末|底|初)?");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:[（(）)]|其中|另外|另|以及|并|和(?!谐)|及(?!时|格)|与(?!会)|共有|共|截至|截止|年末|年底|全年|本年度?|当年度?|我?本?单位"
                    + "|我[局委办馆校镇乡院]|其(?![他余它])|包括|包含|主要是|分别是|分别为|(?:上年|上一年|去年)度?(?!结转|结余|末|底)|年初(?:预算)?(?=收入|支出)|预算安排(?=.)|把|将)+");
    private static final Pattern TAIL = Pattern.compile(
            "(?:(?:年初|全年|年度|调整|调整后)?的?预算数?(?<!部门预算|单位预算|公共预算)|决算数|执行数|支出数|决算|实际支出|实际完成|实际|(?<!未)(?:执行|安排|下达|到位|支付|使用)|金额"
                    + "|总额|分别|合计|共计|总计|累计|达到|达|为|是|共|由|从|(?:" + DECREASE + "|" + INCREASE
                    + ")?(?:到|至)|(?<!自|理)由\\p{IsHan}{0,6}|(?:控制|保持|稳定)在|(?<![签节合条公特])约|近|仅|只有|(?<![实现拥所])有|超过|不少于|不低于|其中|仍|的|(?<=.)(?:上年|去年|本年|全年)度?)$");
    private static final Pattern SPENT = Pattern.compile("(?<=费|费用|资金|补贴)支出$");
    private static final Pattern SHARE =
            Pattern.compile("^(占(?!地|用)|完成(?=.{0,4}预算))(?:比|(.{0,20}?)的?(?:比例|比重)?)(?:为|达|约)?$");

    /** Whether the figure is a difference and not an amount. */
    boolean areOfChange() {
        return CHANGE.matcher(words).find();
    }

    /** Whether the figure is what something fell by. */
    boolean areOfFall() {
        return areOfChange() && FALL.matcher(words).find();
    }

    /** Whether the figure is a part of a whole: {@code 占总支出的…}. */
    boolean areOfShare() {
        return SHARE.matcher(bare()).matches();
    }

    /** Whether they name nothing at all: the figure goes on from the one before. */
    boolean areEmpty() {
        return bare().isEmpty();
    }

    /** Whether the figure is where something moved to: {@code 提高到…}, of what the figure before it was. */
    boolean areOfArrival() {
        return ARRIVAL.matcher(words).find();
    }

    /** The words without the year that they compare with. */
    String withoutComparedYear() {
        return COMPARED_YEAR.matcher(words).replaceAll("");
    }

    /**
     * The noun that they name; empty where they name none.
     */
    String noun() {
        String noun = bare();
        if (areOfChange()) {
            String moved = MOVE.matcher(noun).replaceFirst("");
            return moved.equals(noun)
                    ? noun
                    : COMPARISON.matcher(moved).replaceFirst("").strip();
        }
        Matcher share = SHARE.matcher(noun);
        if (share.matches()) {
            return share.group(2) == null || share.group(2).isEmpty() ? "占比" : share.group(1) + share.group(2);
        }
        String shorter = cutTail(noun);
        while (!shorter.equals(noun)) {
            noun = shorter;
            shorter = cutTail(noun);
        }
        return noun;
    }

    private String bare() {
        return LEAD.matcher(YEAR.matcher(words).replaceAll("").strip()).replaceFirst("");
    }

    private static String cutTail(String noun) {
        return SPENT.matcher(TAIL.matcher(noun).replaceFirst("").strip()).replaceFirst("");
    }
}
