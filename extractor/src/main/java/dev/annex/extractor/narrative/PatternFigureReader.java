package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact.Measure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands figures by the form of the words before them. */
final class PatternFigureReader implements FigureReader {
    private static final Pattern BUDGET = Pattern.compile("预算(?!数?(?:实际|执行|完成|支出|收入|财政|安排的|拨款(?!预算)))|概算|批复|核定");
    private static final Pattern FINAL = Pattern.compile("决算|实际|支出|执行|支付|使用|拨付|实支|开支|列支|付款|兑付|发放|费|福利|补助");
    private static final Pattern UNSPENT = Pattern.compile("(?:未|尚未|没有|待)(?:执行|支付|支出|使用|拨付)");
    private static final Pattern NEITHER =
            Pattern.compile("收入|结余|结转|余额|资产|负债|追加|价值|原值|合同|缺口|投资|标准|到位|到账|收到|下达|每[户亩人年]|人均|需");

    private static final Pattern CONDITION_BEFORE = Pattern.compile("(?:高于|低于|超过|大于|小于|不足|满)$");
    private static final Pattern CONDITION_BEHIND = Pattern.compile("^(?:[（(]?不?含[^）)]{0,6}[）)])?(?:及?以上|以下|以内|之内)");
    private static final Pattern OF_THINGS = Pattern.compile("^的");

    @Override
    public List<FigureSense> read(String sentence, List<FigureClause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.figures().stream()
                        .map(mention -> new FigureSense(
                                !isCondition(sentence, mention),
                                mention.words().noun(),
                                money(clause.label()
                                                .filter(label -> mention.words().nameNothing())
                                                .orElse("")
                                        + mention.words().words()),
                                Optional.empty())))
                .toList();
    }

    /** {@code 得分高于90分的项目}, {@code 50万元以上的设备}. */
    private static boolean isCondition(String sentence, FigureClause.Mention mention) {
        String behind = sentence.substring(mention.figure().end());
        return CONDITION_BEHIND.matcher(behind).find()
                || OF_THINGS.matcher(behind).find()
                        && CONDITION_BEFORE.matcher(mention.words().before()).find();
    }

    private static Optional<Measure> money(String words) {
        if (UNSPENT.matcher(words).find()) {
            return Optional.of(Measure.OTHER);
        }
        if (BUDGET.matcher(words).find() && !words.contains("决算") && !words.contains("追加")) {
            return Optional.of(Measure.BUDGET);
        }
        boolean isFinal = FINAL.matcher(NEITHER.matcher(words).replaceAll("")).find();
        if (NEITHER.matcher(words).find() && !(isFinal && words.contains("支出"))) {
            return Optional.of(Measure.OTHER);
        }
        return isFinal ? Optional.of(Measure.FINAL) : Optional.empty();
    }
}
