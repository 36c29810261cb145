package dev.annex.extractor.narrative;

import static dev.annex.extractor.narrative.FigureVocabulary.anyOf;

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
    private static final FigureVocabulary WORDS = FigureVocabulary.standard();
    private static final String ABOUT = "了?(?:为|达)?(?:约|近|超过?|逾)?$";
    private static final String COMPARING = "(?:" + anyOf(WORDS.comparisons()) + ")";
    private static final String CHANGING = "(?:" + WORDS.changes() + ")";
    private static final String YEAR_NUMBER = "(?:19|20)\\d{2}";

    private static final Pattern COMPARISON = Pattern.compile(COMPARING + ".{0,14}$");
    private static final Pattern COMPARED_WITH = Pattern.compile("(?:与|比|较|同比|和)(?:上年|去年|上一年|年初|目标).*$");
    private static final Pattern COMPARED_AMOUNT = Pattern.compile("^(?:比|较|与)(?=年初|全年|调整|预算)");
    private static final Pattern CHANGE = Pattern.compile(COMPARING + ".{0,8}(?:" + WORDS.changes() + "|多|少|提前)" + ABOUT
            + "|(?:" + WORDS.plainChanges() + "|节约|提前|扣减?)" + ABOUT + "|(?:同比|环比)(?:为|是)?$");
    private static final Pattern MOVE = Pattern.compile("(?:净|共)?" + CHANGING + ABOUT);
    private static final Pattern FALL = Pattern.compile("(?:" + anyOf(WORDS.decreases()) + "|少)" + ABOUT);
    private static final Pattern YEARLY = Pattern.compile("年均(?:增|降|减|涨)[长幅少速]$");

    private static final Pattern ARRIVAL = Pattern.compile("^" + CHANGING + "[到至]$");
    /** Years that are not those of the figure: of a comparison, or in which an office was founded. */
    private static final Pattern OTHER_YEAR = Pattern.compile(
            "(?:比|较|与|同|" + anyOf(WORDS.foundings()) + ")\\s*" + YEAR_NUMBER + "\\s*年?度?|" + YEAR_NUMBER
                    + "\\s*年(?:\\d{1,2}月)?(?:正式|经批准)?(?:" + anyOf(WORDS.founded()) + ")");
    private static final Pattern YEAR = Pattern.compile(
            "(?:截至|截止)?" + YEAR_NUMBER + "\\s*年(?:度|末|底|初)?(?:\\d{1,2}月(?:\\d{1,2}日|底|末)?)?");
    private static final Pattern DATED_OFFICE = Pattern.compile(
            "^\\p{IsHan}{0,24}(?:" + anyOf(WORDS.offices()) + ")(?=" + YEAR_NUMBER + "\\s*年)");
    private static final Pattern NAMED_OFFICE = Pattern.compile("^\\p{IsHan}{0,24}?(?:" + anyOf(WORDS.offices())
            + ")(?:本级|机关)?(?:编办)?(?=(?:" + anyOf(WORDS.officeStates()) + "))");
    private static final Pattern LEAD = Pattern.compile("^(?:" + anyOf(WORDS.beforeNoun()) + ")+");
    private static final Pattern TAIL =
            Pattern.compile("(?:" + anyOf(WORDS.behindNoun()) + "|" + CHANGING + "?(?:到|至))$");
    private static final Pattern SPENT = Pattern.compile("(?<=费|费用|资金|补贴|补助)支出$");
    private static final Pattern SHARE = Pattern.compile(
            "^(?<holder>.*?)(?<share>占(?!地|用)|完成(?=.{0,4}预算))(?:比|(?<whole>.{0,20}?)的?(?:比例|比重)?)(?:为|达|约)?$");
    private static final Pattern VERBS = Pattern.compile("(?:" + anyOf(WORDS.verbs()) + ")*");
    private static final Pattern QUALIFIED = Pattern.compile("^(?:" + anyOf(WORDS.qualifiers()) + ")");
    private static final Pattern DOING = Pattern.compile("^(?:" + anyOf(WORDS.doing()) + ")$");

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

    /** The words without years in which the figure was not. */
    String withoutOtherYears() {
        return OTHER_YEAR.matcher(before).replaceAll("");
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
        String named = COMPARED_AMOUNT.matcher(noun).replaceFirst("");
        return VERBS.matcher(named).matches() && !named.equals("支出") ? "" : trimmed(named);
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
