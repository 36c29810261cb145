package dev.annex.extractor.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the department that reports, as cover lines and titles give it. */
final class DepartmentName {
    /** Characters of a name; the longest official names have about forty. */
    static final int LONGEST = 45;

    private static final Pattern COVER_LINE = Pattern.compile("(?:(?:预算|填报|评价|自评|编报|编制|报告|被评价|实施|申报|项目|市级|县级|区级|省级)*"
            + "(?:部门|单位)(?:[（(][^）)]{1,6}[）)])?(?:全称|名称)?|部门[、/]?单位名称)(?:[（(](?:盖章|公章|签章|章)[）)])?\\s*[:：]\\s*(.*)");
    /** What may stand before the year and leave the office behind it: {@code 宁河县2022年度乡村振兴局}. */
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,10}[省市州盟县旗区]");

    private static final Pattern STAMP = Pattern.compile("\\s*[（(]\\s*(?:单位|部门)?(?:公章|盖章|签章|印章|章)\\s*[）)]\\s*");
    private static final Pattern YEAR =
            Pattern.compile("(?:[0-9０-９]{4}|[二2][〇○零０Ｏ0][〇○零一二三四五六七八九]{2})\\s*[—-]?\\s*年度?");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:(?:部门|单位)?(?:[（(]单位[）)])?整体(?:支出|预算|绩效)|(?:部门|单位|县级|市级|区级|省级)?(?:预算|财政|项目|专项)(?:支出|资金|绩效|执行|整体|管理|经费)"
                    + "|(?:部门|单位)(?:支出|绩效|自评|评价|决算)|支出绩效|整体支出|绩效|一般公共预算|自评|基本支出|重点项目|专项资金|一级项目)");

    private DepartmentName() {}

    /** The name that a cover line such as {@code 部门（单位）名称：…} gives. */
    static Optional<String> inCoverLine(String line) {
        Matcher matcher = COVER_LINE.matcher(line);
        return matcher.matches() ? plausible(STAMP.matcher(matcher.group(1)).replaceAll("")) : Optional.empty();
    }

    /** The name in a title, year and subject of the report cut off. */
    static Optional<String> inTitle(String title) {
        String words = title.replaceFirst("^关于", "");
        Matcher subject = SUBJECT.matcher(words);
        String head = subject.find() ? words.substring(0, subject.start()) : words;
        List<String> names = YEAR.splitAsStream(head)
                .map(part -> part.replace("关于", "").replaceAll("[（(]\\s*[）)]", ""))
                .flatMap(part -> plausible(part).stream())
                .filter(Organization::isName)
                .toList();
        boolean isParted = names.size() > 1 && PLACE.matcher(names.get(0)).matches();
        return isParted
                ? Optional.of(names.get(0) + names.get(1))
                : names.stream().findFirst();
    }

    private static Optional<String> plausible(String name) {
        String words = name.strip();
        boolean isName = words.length() >= 2
                && words.length() <= LONGEST
                && words.codePoints().anyMatch(Character::isIdeographic)
                && !Furniture.isDate(words);
        return isName ? Optional.of(words) : Optional.empty();
    }
}
