package dev.annex.extractor.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before a figure: which noun they name and whether they speak of a change.
 *
 * @param before from the end of the figure before, or of the clause before, to the figure
 * @param things that are counted, behind the figure; empty mostly
 */
record FigureWords(String before, String things) {
    private static final String DECREASE = "调减|核减|减少|下降|降低|压减|缩减|压缩|下滑|下调|回落|降幅|减|降|低";
    private static final String INCREASE = "调增|增加|增长|上升|提高|上涨|提升|上调|增幅|增|涨|升|高";
    private static final String ABOUT = "了?(?:为|达)?(?:约|近|超过?|逾)?$";

    private static final String COMPARED = "与(?=上|去年|\\d{4}|年初|同期|预算)";
    private static final String COMPARING = "(?:比(?!例|重|率)|较|同比|环比|相比|" + COMPARED + ")";

    private static final Pattern COMPARISON = Pattern.compile(COMPARING + ".{0,14}$");
    private static final Pattern COMPARED_WITH = Pattern.compile("(?:与|比|较|同比|和)(?:上年|去年|上一年|年初|目标).*$");
    private static final Pattern CHANGE = Pattern.compile(COMPARING + ".{0,8}(?:" + DECREASE + "|" + INCREASE
            + "|多|少|提前)" + ABOUT + "|(?:" + DECREASE.replace("|低", "") + "|" + INCREASE.replace("|高", "")
            + "|节约|提前|扣减?)" + ABOUT + "|(?:同比|环比)(?:为|是)?$");
    private static final Pattern MOVE = Pattern.compile("(?:净|共)?(?:" + DECREASE + "|" + INCREASE + ")" + ABOUT);
    private static final Pattern FALL = Pattern.compile("(?:" + DECREASE + "|少)" + ABOUT);
    private static final Pattern YEARLY = Pattern.compile("年均(?:增|降|减|涨)[长幅少速]$");

    private static final Pattern ARRIVAL = Pattern.compile("^(?:" + DECREASE + "|" + INCREASE + ")[到至]$");
    private static final Pattern COMPARED_YEAR = Pattern.compile("(?:比|较|与|同)\\s*(?:19|20)\\d{2}\\s*年度?");
    private static final Pattern YEAR =
            Pattern.compile("(?:截至|截止)?(?:19|20)\\d{2}\\s*年(?:度|末|底|初)?(?:\\d{1,2}月(?:\\d{1,2}日|底|末)?)?");
    private static final String OFFICE = "局|中心|馆|院|会|学校|小学|中学|大队|机关|政府|单位|部门|站|所|办|处|街道|镇|乡|队|社|全系统";
    private static final Pattern DATED_OFFICE =
            Pattern.compile("^\\p{IsHan}{0,24}(?:" + OFFICE + ")(?=(?:19|20)\\d{2}\\s*年)");
    private static final Pattern NAMED_OFFICE = Pattern.compile(
            "^\\p{IsHan}{0,24}?(?:" + OFFICE
                    + ")(?:本级|机关)?(?:编办)?(?=(?:及?所属|实有|现有|核定|下达|批准|内设|下设|下辖|下属|共有|拥有|共设|共(?=\\d)|行政编制|事业编制|编制|年末|在职|在编|在岗|设|编外|占地|本年|自评得分|完成|政府采购|先后|累计))");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:[（(）)]|[①-⑳]|[一二三四五六七八九十]是|\\d{1,2}[.、）)]|其中|另外|另有|另|以及|并|和(?!谐)|及(?!时|格)|与(?!会)|等|共有|共|截至|截止|年末|年底|上半年|下半年|全年|本年度?|当年度?|年内|一年内|一年来|近年来|年中|目前|今年|(?:截?至|到)[一二三四五六七八九十\\d]{1,2}月(?:底|末)|用于|造成|涉及|导致|先后|陆续|批复|核定(?!编制|事业|行政)|安排(?!编制)|经统计|经核定|具体为|我?本?单位"
                    + "|[我本][局委办馆校镇乡院站所处队会社]|(?:我|本)(?:中心|部门|大队|街道)|全单位|其(?![他余它])|包括|包含|主要是|分别是|分别为|分别|(?:上年|上一年|去年)度?(?!结转|结余|末|底)|年初(?:预算)?(?=收入|支出)|预算安排(?=.)"
                    + "|把|将|在(?!职|编|岗|校|册|建|园|读|研|库|馆|线)|于|由(?!于)|从(?=\\p{IsHan}{3})|力争|确保|通过|计划|预计|现有(?!人数|人员数)|拥有|保有|设有|下设|内设(?!机构)|下辖|下属(?!单位|事业)|所属|设置(?=.)|设(?!备|施|计|立|置)|设立|辖|有|只有|仅有|配备|编办|下达(?=编制)|[县市区]编[办委]"
                    + "|每(?:季度|半年|月|周)(?:至少)?(?!补|每)|已|累计(?=.{2})|合计(?=.)|共计(?=.)|完成(?=\\p{IsHan}{2}(?<!预算|投资))|开展|实施(?=\\p{IsHan})|收到|使用(?=\\p{IsHan}{2}))+");
    private static final Pattern TAIL = Pattern.compile(
            "(?:(?:年初|全年|年度|调整|调整后)?的?预算数?(?<!部门预算|单位预算|公共预算)|决算数|执行数|支出数|决算|实际支出|实际完成|实际|(?<!未)(?:执行|安排|下达|到位|支付|使用|列支|开支)(?<!到位|公用开支)|金额|批复|核定(?=$)"
                    + "|总额|分别|合计|共计|总计|累计|共有|达到|达|为|是|共|由|从|升至|降至|(?:" + DECREASE + "|" + INCREASE
                    + ")?(?:到|至)|(?<!自|理)由\\p{IsHan}{0,6}|(?:控制|保持|稳定)在|(?<![签节合条公特])约|近|仅|只有|(?<![实现拥所])有|超过|不少于|不低于|不超过|其中|仍|的|(?<=自评|综合)得|(?<=资金)到位|据实|(?<=\\p{IsHan}{4})完成|(?<=.)(?:上年|去年|本年|全年)度?)$");
    private static final Pattern SPENT = Pattern.compile("(?<=费|费用|资金|补贴|补助)支出$");
    private static final Pattern SHARE = Pattern.compile(
            "^(?<holder>.*?)(?<share>占(?!地|用)|完成(?=.{0,4}预算))(?:比|(?<whole>.{0,20}?)的?(?:比例|比重)?)(?:为|达|约)?$");
    /** Verbs alone: the figure is of what was spoken of before. */
    private static final Pattern VERBS =
            Pattern.compile("(?:已|实际|累计|全年|年内|年中|到位|并|拨付|使用|支付|支出|列支|开支|执行|完成|付款|实支|批复|下达|全部|共)*");

    private static final Pattern QUALIFIED = Pattern.compile(
            "^(?:.*(?:至少|[一二三四五六七八九十]大?类)(?=\\p{IsHan}{2})|.*(?<=设定的|在[编职岗册]的|年初设定|只有|仅有|现有|共有|拥有|设有)(?=\\p{IsHan}{2})(?!人数|人员数)|对.{1,20}的(?=\\p{IsHan}{1,3}[率度]))|^(?:以上|以下)");
    private static final Pattern DOING =
            Pattern.compile("^.*(?:开展|举行|完成|实施)$|^(?:" + "内设|下设|下辖|设置|设|辖|有|配备|共|现有|所属|设定|安排)+$|.*[、等和及]$");

    /** The words before a figure and the things that it counts. */
    static FigureWords of(String before, String things) {
        return new FigureWords(before, things);
    }

    FigureWords(String before) {
        this(before, "");
    }

    /** The words with the things. */
    String words() {
        return before + things;
    }

    /** Whether the figure is a difference and not an amount. */
    boolean areOfChange() {
        return CHANGE.matcher(before).find() && !YEARLY.matcher(before).find();
    }

    /** Whether the figure is what something fell by. */
    boolean areOfFall() {
        return areOfChange() && FALL.matcher(before).find();
    }

    /** Whether the figure is a part of a whole: {@code 占总支出的…}. */
    boolean areOfShare() {
        return SHARE.matcher(bare()).matches();
    }

    /** The words up to a comparison: {@code 满意度与上年持平}. */
    FigureWords beforeComparison() {
        return new FigureWords(COMPARED_WITH.matcher(before).replaceFirst(""));
    }

    /** Whether they name nothing at all: the figure goes on from the one before. */
    boolean nameNothing() {
        return VERBS.matcher(bare()).matches() && things.isEmpty();
    }

    /** Whether the figure is where something moved to: {@code 提高到…}, of what the figure before it was. */
    boolean areOfArrival() {
        return ARRIVAL.matcher(before).find();
    }

    /** The words without the year that they compare with. */
    String withoutComparedYear() {
        return COMPARED_YEAR.matcher(before).replaceAll("");
    }

    /** What a share is of, {@code 占总支出}. */
    String share() {
        Matcher share = SHARE.matcher(bare());
        if (!share.matches()
                || share.group("whole") == null
                || share.group("whole").isEmpty()) {
            return "占比";
        }
        return share.group("share") + share.group("whole");
    }

    /** Whose share it is; empty where that was said before. */
    Optional<String> shareholder() {
        Matcher share = SHARE.matcher(bare());
        return share.matches() && !share.group("holder").isEmpty()
                ? Optional.of(trimmed(share.group("holder")))
                : Optional.empty();
    }

    /** The noun that they name; empty where they name none. */
    String noun() {
        String noun = bare();
        if (areOfChange()) {
            String moved = MOVE.matcher(noun).replaceFirst("");
            return moved.equals(noun)
                    ? noun
                    : COMPARISON.matcher(moved).replaceFirst("").strip();
        }
        if (!things.isEmpty()) {
            String done = DOING.matcher(noun).replaceFirst("");
            return trimmed(done) + things;
        }
        return VERBS.matcher(noun).matches() && !noun.equals("支出") ? "" : trimmed(noun);
    }

    private static String trimmed(String words) {
        String noun = QUALIFIED.matcher(words).replaceFirst("");
        String shorter = cutTail(noun);
        while (!shorter.equals(noun)) {
            noun = shorter;
            shorter = cutTail(noun);
        }
        return noun;
    }

    private String bare() {
        String own = DATED_OFFICE.matcher(before).replaceFirst("");
        String words = LEAD.matcher(YEAR.matcher(own).replaceAll("").strip()).replaceFirst("");
        return LEAD.matcher(NAMED_OFFICE.matcher(words).replaceFirst("")).replaceFirst("");
    }

    private static String cutTail(String noun) {
        return SPENT.matcher(TAIL.matcher(noun).replaceFirst("").strip()).replaceFirst("");
    }
}
