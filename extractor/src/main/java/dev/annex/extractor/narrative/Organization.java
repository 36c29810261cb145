package dev.annex.extractor.narrative;

import java.util.regex.Pattern;

/** The names of public bodies, known by how they end. */
final class Organization {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\d（）()·“”、]{1,40}"
            + "(?:局|委|委员会|办公室|办|中心|政府|馆|院|校|中学|小学|大学|学院|幼儿园|园|厅|署|处|所|站|队|库|社|会|团|部|室|科|台|公司|集团|街道"
            + "|镇|乡|场|基地|医院|卫生院|协会|联合会|总工会|妇联|团委|政协|人大|法院|检察院|支队|大队|宫|区|县|市|开发区|管委会|服务区|网|报社|本级|机关)"
            + "(?:[（(]本级[）)])?");

    private Organization() {}

    /** Whether a whole text can be the name of a public body. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
