package dev.annex.extractor.document.word;

/**
 * Writes whole numbers in Chinese characters with their units.
 *
 * @param digits the ten digits from zero
 * @param units ten, hundred, thousand, ten thousand, hundred million
 * @param oneBeforeTen whether 10 to 19 begin with the digit one (壹拾) or not (十)
 */
record ChineseNumeral(String digits, String units, boolean oneBeforeTen) {
    static final ChineseNumeral COMMON = new ChineseNumeral("〇一二三四五六七八九", "十百千万亿", false);
    static final ChineseNumeral COMMON_TRADITIONAL = new ChineseNumeral("○一二三四五六七八九", "十百千萬億", false);
    static final ChineseNumeral LEGAL = new ChineseNumeral("零壹贰叁肆伍陆柒捌玖", "拾佰仟万亿", true);
    static final ChineseNumeral LEGAL_TRADITIONAL = new ChineseNumeral("零壹貳參肆伍陸柒捌玖", "拾佰仟萬億", true);
    static final ChineseNumeral LEGAL_JAPANESE = new ChineseNumeral("〇壱弐参四伍六七八九", "拾百阡萬億", true);

    private static final int MYRIAD = 10_000;

    /** A number as it is spoken, with one zero for each gap: 105 is 一百零五. */
    String write(int number) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        appendGroup(text, number / (MYRIAD * MYRIAD), 4);
        appendGroup(text, number / MYRIAD % MYRIAD, 3);
        appendGroup(text, number % MYRIAD, -1);
        boolean leadingOne = !oneBeforeTen
                && number >= 10
                && text.charAt(0) == digits.charAt(1)
                && text.charAt(1) == units.charAt(0);
        return leadingOne ? text.substring(1) : text.toString();
    }

    private void appendGroup(StringBuilder text, int group, int unit) {
        if (group == 0) {
            return;
        }
        boolean gap = text.length() > 0 && group < 1000;
        for (int place = 3, value = 1000; place >= 0; place--, value /= 10) {
            int digit = group / value % 10;
            if (digit == 0) {
                gap |= text.length() > 0 && group >= value;
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            text.append(digits.charAt(digit));
            if (place > 0) {
                text.append(units.charAt(place - 1));
            }
        }
        if (unit >= 0) {
            text.append(units.charAt(unit));
        }
    }
}
