package dev.annex.extractor.narrative;

import dev.annex.extractor.document.WhiteSpace;
import dev.annex.extractor.field.PrintedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number at the start of a paragraph.
 *
 * @param style how it is written
 * @param ordinal its place among its siblings, from 1
 * @param printed as printed, delimiter included, without outer white space; a dash in the place of 一 is read as 一
 * @param end where the words after it begin, in the text that was parsed
 */
record OutlineNumber(NumberStyle style, int ordinal, String printed, int end) {
    private static final String HAN = "[" + HanNumeral.CHARACTERS + "]{1,3}";
    /** What 一 looks like to a recogniser of characters. */
    private static final String DASH = "[—–―─]";

    private static final String STOP = "[、.．]";
    private static final String GAP = "[\\s\\u3000\\u00A0]*";

    /** What makes 一、二季度 or 5、6月 a count of things and not the number of a paragraph. */
    private static final String LISTED_THING = "(?:季度|级|期|类|线|审|产业|月|日|号|楼|批)";

    /** What makes 1.5万元 an amount and not the number 1.5 of a paragraph; 项目, 人员, 年度 … begin headings. */
    private static final String UNIT =
            "(?:[万亿千百%％‰元个倍次卷页亩吨米套台辆户岁月天]|公里|公顷|公斤|平方|小时|项(?!目)|人(?!员|事)" + "|年(?!度|初|末)|分(?!析|类)|名(?!称)|日(?!常))";

    /** Characters in which a number and whatever rules it out must stand. */
    private static final int WINDOW = 64;

    private static final Pattern FIRST =
            Pattern.compile("[0-9０-９A-Za-z" + HanNumeral.CHARACTERS + "第其（(㈠-㈩①-⒛❶-❿Ⅰ-Ⅻ—–―─]");

    private static final List<Form> FORMS = List.of(
            new Form(NumberStyle.PART, "第(" + HAN + "|\\d{1,2})部分(?![是为的])[、.．：:]?"),
            new Form(NumberStyle.CHAPTER, "第(" + HAN + "|\\d{1,2})章[、.．：:]?"),
            new Form(NumberStyle.CHAPTER_SECTION, "第(" + HAN + "|\\d{1,2})节[、.．：:]?"),
            new Form(NumberStyle.ORDINAL_WORD, "第(" + HAN + ")[，,、：:]"),
            new Form(NumberStyle.COUNTING_WORD, "其(" + HAN + ")[，,、：:]"),
            new Form(NumberStyle.COUNTING_WORD, "(" + HAN + ")(?:是|要(?![素件点义务]))[，,、：:]?"),
            new Form(
                    NumberStyle.HAN_BRACKETED, "[（(]" + GAP + "(" + HAN + "|" + DASH + ")" + GAP + "[）)]" + STOP + "?"),
            new Form(NumberStyle.HAN_BRACKETED, "([㈠-㈩])" + STOP + "?"),
            new Form(
                    NumberStyle.HAN,
                    "(" + HAN + ")" + GAP + "[、.．，,](?!" + GAP + "[" + HanNumeral.CHARACTERS + "]" + LISTED_THING
                            + ")"),
            new Form(NumberStyle.HAN, "(" + DASH + ")、(?=\\p{IsHan})"),
            new Form(NumberStyle.HAN, "(" + HAN + ")[\\s\\u3000]+(?=\\p{IsHan}{2,20}$)"),
            new Form(
                    NumberStyle.DECIMAL_OF_THREE,
                    "\\d{1,2}[.．]\\d{1,2}(?:[.．]\\d{1,2})?[.．](\\d{1,2})" + STOP + "?(?![\\d.．])(?!" + GAP + UNIT
                            + ")"),
            new Form(
                    NumberStyle.DECIMAL_OF_TWO,
                    "\\d{1,2}[.．](\\d{1,2})" + STOP + "?(?![\\d.．,，、；;。]|" + GAP + "[-~－—至到])(?!" + GAP + UNIT + ")"),
            new Form(NumberStyle.ARABIC, "(\\d{1,2})" + GAP + "、(?!\\d{1,2}(?!\\d)" + LISTED_THING + ")"),
            new Form(NumberStyle.ARABIC, "(\\d{1,2})" + GAP + "[.．](?!\\d)"),
            new Form(NumberStyle.ARABIC, "(\\d{1,2})[.．](?=(?:19|20)\\d{2}年)"),
            new Form(NumberStyle.ARABIC, "(\\d{1,2})，(?!\\d)"),
            new Form(NumberStyle.ARABIC, "(\\d{1,2})[\\s\\u3000]+(?!" + UNIT + ")(?=[\\p{IsHan}、（）“”]{2,24}$)"),
            new Form(NumberStyle.ARABIC, "([⒈-⒛])"),
            new Form(NumberStyle.ARABIC_HALF_BRACKETED, "(\\d{1,2})" + GAP + "[）)]" + STOP + "?"),
            new Form(NumberStyle.ARABIC_BRACKETED, "[（(]" + GAP + "(\\d{1,2})" + GAP + "[）)]" + STOP + "?"),
            new Form(NumberStyle.ARABIC_BRACKETED, "([⑴-⒇])" + STOP + "?"),
            new Form(NumberStyle.CIRCLED, "([①-⑳❶-❿])" + STOP + "?"),
            new Form(NumberStyle.ROMAN, "([Ⅰ-Ⅻ])[、.．]?"),
            new Form(NumberStyle.ROMAN, "([IVX]{1,4})[、.．](?![A-Za-z])"),
            new Form(NumberStyle.LATIN_CAPITAL, "([A-Z])[、.．）)](?![A-Za-z\\d])"),
            new Form(NumberStyle.LATIN_SMALL, "[（(]?([a-z])[、.．）)](?![A-Za-z\\d])"));

    private record Form(NumberStyle style, Pattern pattern) {
        Form(NumberStyle style, String pattern) {
            this(style, Pattern.compile(GAP + "(" + pattern + ")" + GAP));
        }
    }

    /** The number that a text begins with. A number that makes up the whole text is none: it numbers nothing. */
    static Optional<OutlineNumber> parse(String text) {
        if (!mayBegin(text)) {
            return Optional.empty();
        }
        String halfWidth = HalfWidth.digits(text.substring(0, Math.min(text.length(), WINDOW)));
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(halfWidth);
            if (matcher.lookingAt() && matcher.end() < text.length()) {
                int ordinal = ordinal(form.style(), matcher.group(2));
                if (ordinal > 0) {
                    String printed = PrintedText.strip(text.substring(matcher.start(1), matcher.end(1)));
                    return Optional.of(
                            new OutlineNumber(form.style(), ordinal, printed.replaceFirst(DASH, "一"), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a text begins with a character that any number begins with; most do not, and need no closer look. */
    private static boolean mayBegin(String text) {
        int start = 0;
        while (start < text.length() && WhiteSpace.isSpace(text.charAt(start))) {
            start++;
        }
        return start < text.length()
                && FIRST.matcher(text).region(start, start + 1).matches();
    }

    private static int ordinal(NumberStyle style, String numeral) {
        char first = numeral.charAt(0);
        if (style == NumberStyle.ROMAN && first < 'Ⅰ') {
            return ROMAN.indexOf(numeral) + 1;
        }
        if (numeral.matches(DASH)) {
            return 1;
        }
        if (first >= '0' && first <= '9') {
            return Integer.parseInt(numeral);
        }
        for (Series series : Series.values()) {
            if (first >= series.first && first <= series.last) {
                return first - series.first + 1;
            }
        }
        return HanNumeral.parse(numeral);
    }

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** Characters that are numbers by themselves and follow each other in Unicode. */
    private enum Series {
        CIRCLED('①', '⑳'),
        BLACK_CIRCLED('❶', '❿'),
        BRACKETED('⑴', '⒇'),
        WITH_STOP('⒈', '⒛'),
        HAN_BRACKETED('㈠', '㈩'),
        ROMAN_NUMERAL('Ⅰ', 'Ⅻ'),
        LATIN_CAPITAL('A', 'Z'),
        LATIN_SMALL('a', 'z');

        private final char first;
        private final char last;

        Series(char first, char last) {
            this.first = first;
            this.last = last;
        }
    }
}
