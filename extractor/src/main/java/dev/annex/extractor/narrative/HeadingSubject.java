package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact.Measure;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a figure is about whose paragraph does not say it: the money that its heading names, or just 支出. */
final class HeadingSubject {
    private static final Pattern TAIL = Pattern.compile("(?:预算)?(?:实际|使用|执行|管理|安排|到位)*(?:情况|概况)(?:分析)?$");
    private static final Pattern WHOSE = Pattern.compile("^本?(?:部门|单位)(?=基本|项目)");
    private static final Pattern MONEY = Pattern.compile("[^、，及和与]{0,12}(?:支出|收入|经费|资金|基金|项目|工程|补助|补贴)");
    private static final Pattern GENERAL = Pattern.compile("支出|收入|预算|决算|资金");
    /** Where neither the sentence nor the heading names anything, these are of spending. */
    private static final Set<Measure> SPENDING = Set.of(Measure.FINAL, Measure.RATE);

    private HeadingSubject() {}

    /** The money that a heading names. */
    static Optional<String> in(String heading) {
        return Optional.of(WHOSE.matcher(TAIL.matcher(heading).replaceFirst("")).replaceFirst(""))
                .filter(subject -> MONEY.matcher(subject).matches());
    }

    /** The general word of the figure's own words. */
    static Optional<String> general(StatedFigure figure) {
        return GENERAL.matcher(figure.text())
                .results()
                .findFirst()
                .map(MatchResult::group)
                .or(() -> Optional.of("支出").filter(word -> SPENDING.contains(figure.measure())));
    }
}
