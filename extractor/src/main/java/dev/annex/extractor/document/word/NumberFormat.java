package dev.annex.extractor.document.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * How an automatic number is written. The names are those of {@code ST_NumberFormat} in ECMA-376 part 1, 17.18.59, the
 * codes those of {@code MSONFC} in [MS-OSHARED] 2.2.1.3. A number that a style has no sign for is written in decimal
 * digits, as Word does.
 */
enum NumberFormat {
    DECIMAL("decimal", 0, Integer::toString),
    UPPER_ROMAN("upperRoman", 1, NumberFormat::roman),
    LOWER_ROMAN("lowerRoman", 2, n -> roman(n).toLowerCase(Locale.ROOT)),
    UPPER_LETTER("upperLetter", 3, n -> letters(n, 'A')),
    LOWER_LETTER("lowerLetter", 4, n -> letters(n, 'a')),
    ORDINAL("ordinal", 5, NumberFormat::ordinal),
    HEX("hex", 8, n -> Integer.toHexString(n).toUpperCase(Locale.ROOT)),
    IDEOGRAPH_DIGITAL("ideographDigital", 10, n -> digits(n, "〇一二三四五六七八九")),
    JAPANESE_COUNTING("japaneseCounting", 11, n -> ChineseNumeral.COMMON.write(n)),
    DECIMAL_FULL_WIDTH("decimalFullWidth", 14, n -> digits(n, "０１２３４５６７８９")),
    DECIMAL_HALF_WIDTH("decimalHalfWidth", 15, Integer::toString),
    JAPANESE_LEGAL("japaneseLegal", 16, n -> ChineseNumeral.LEGAL_JAPANESE.write(n)),
    JAPANESE_DIGITAL_TEN_THOUSAND("japaneseDigitalTenThousand", 17, n -> digits(n, "〇一二三四五六七八九")),
    DECIMAL_ENCLOSED_CIRCLE("decimalEnclosedCircle", 18, n -> sign(n, '①', 20)),
    DECIMAL_FULL_WIDTH_2("decimalFullWidth2", 19, n -> digits(n, "０１２３４５６７８９")),
    DECIMAL_ZERO("decimalZero", 22, n -> n < 10 ? "0" + n : Integer.toString(n)),
    /** The text of the level is the bullet itself; a number has no place in it. */
    BULLET("bullet", 23, n -> ""),
    DECIMAL_ENCLOSED_FULLSTOP("decimalEnclosedFullstop", 26, n -> sign(n, '⒈', 20)),
    DECIMAL_ENCLOSED_PAREN("decimalEnclosedParen", 27, n -> sign(n, '⑴', 20)),
    DECIMAL_ENCLOSED_CIRCLE_CHINESE("decimalEnclosedCircleChinese", 28, n -> sign(n, '①', 20)),
    IDEOGRAPH_ENCLOSED_CIRCLE("ideographEnclosedCircle", 29, n -> sign(n, '㊀', 10)),
    IDEOGRAPH_TRADITIONAL("ideographTraditional", 30, n -> sign(n, "甲乙丙丁戊己庚辛壬癸")),
    IDEOGRAPH_ZODIAC("ideographZodiac", 31, n -> sign(n, "子丑寅卯辰巳午未申酉戌亥")),
    IDEOGRAPH_ZODIAC_TRADITIONAL("ideographZodiacTraditional", 32, NumberFormat::sexagenary),
    TAIWANESE_COUNTING("taiwaneseCounting", 33, n -> ChineseNumeral.COMMON.write(n)),
    IDEOGRAPH_LEGAL_TRADITIONAL("ideographLegalTraditional", 34, n -> ChineseNumeral.LEGAL_TRADITIONAL.write(n)),
    TAIWANESE_COUNTING_THOUSAND("taiwaneseCountingThousand", 35, n -> ChineseNumeral.COMMON_TRADITIONAL.write(n)),
    TAIWANESE_DIGITAL("taiwaneseDigital", 36, n -> digits(n, "○一二三四五六七八九")),
    CHINESE_COUNTING("chineseCounting", 37, n -> ChineseNumeral.COMMON.write(n)),
    CHINESE_LEGAL_SIMPLIFIED("chineseLegalSimplified", 38, n -> ChineseNumeral.LEGAL.write(n)),
    CHINESE_COUNTING_THOUSAND("chineseCountingThousand", 39, n -> ChineseNumeral.COMMON.write(n)),
    NUMBER_IN_DASH("numberInDash", 57, n -> "- " + n + " -"),
    NONE("none", 255, n -> "");

    /** Word writes letters as A … Z, AA, BB … up to thirty of one letter. */
    private static final int LAST_LETTERED = 30 * 26;

    private static final int LAST_ROMAN = 32_767;

    private static final Map<String, NumberFormat> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(format -> format.name, Function.identity()));
    private static final Map<Integer, NumberFormat> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(format -> format.code, Function.identity()));

    private final String name;
    private final int code;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above keep nothing
    private final IntFunction<String> writer;

    NumberFormat(String name, int code, IntFunction<String> writer) {
        this.name = name;
        this.code = code;
        this.writer = writer;
    }

    /** The format of a name in OOXML; decimal for one that is not known. */
    static NumberFormat ofName(String name) {
        return BY_NAME.getOrDefault(name, DECIMAL);
    }

    /** The format of a code in a binary Word file; decimal for one that is not known. */
    static NumberFormat ofCode(int code) {
        return BY_CODE.getOrDefault(code, DECIMAL);
    }

    /** A number as Word prints it, without the text around it. */
    String write(int number) {
        return number < 0 ? Integer.toString(number) : writer.apply(number);
    }

    private static String roman(int number) {
        if (number == 0 || number > LAST_ROMAN) {
            return Integer.toString(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }

    private static String letters(int number, char first) {
        if (number == 0 || number > LAST_LETTERED) {
            return Integer.toString(number);
        }
        return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String ordinal(int number) {
        int lastTwo = number % 100;
        String ending = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    private static String digits(int number, String digits) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> digits.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    private static String sign(int number, char first, int count) {
        return number >= 1 && number <= count ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String sign(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String sexagenary(int number) {
        return number >= 1 && number <= 60
                ? sign((number - 1) % 10 + 1, "甲乙丙丁戊己庚辛壬癸") + sign((number - 1) % 12 + 1, "子丑寅卯辰巳午未申酉戌亥")
                : Integer.toString(number);
    }
}
