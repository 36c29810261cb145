package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures that a clause states without a number: {@code 无政府性基金安排的支出}, {@code 辍学率为零}. */
final class StatedZeros {
    private static final Pattern NONE = Pattern.compile(
            "(?:无|没有|未发生|未安排|未使用|不涉及|未收到)(?:[^，。；]{0,40}(?:支出|预算|安排|拨款|收入|费|费用|经费|国有资本经营|政府性基金|社会保险基金))");
    private static final Pattern NONE_OF = Pattern.compile("政府性基金|国有资本经营|社会保险基金|三公|因公出国(?:（境）)?|公务接待|公务用车购置");
    private static final Pattern ZERO_RATE =
            Pattern.compile("([\\p{IsHan}]{1,16}(?:率|数|额|费用?))(?:均|都)?为(?:零|〇|0(?![.\\d]))");

    private StatedZeros() {}

    /** The zeros of a clause, in order. */
    static List<StatedFigure> in(String clause, Optional<Integer> year) {
        List<StatedFigure> zeros = new ArrayList<>();
        Matcher none = NONE.matcher(clause);
        if (none.find()) {
            NONE_OF.matcher(none.group())
                    .results()
                    .forEach(kind -> zeros.add(zero(kind.group(), Measure.FINAL, year, clause)));
        }
        Matcher rate = ZERO_RATE.matcher(clause);
        if (rate.find()) {
            Measure measure = rate.group(1).endsWith("率") ? Measure.RATE : Measure.OTHER;
            zeros.add(zero(rate.group(1), measure, year, clause));
        }
        return zeros;
    }

    private static StatedFigure zero(String subject, Measure measure, Optional<Integer> year, String clause) {
        return new StatedFigure(
                Optional.of(subject),
                measure,
                year,
                BigDecimal.ZERO,
                Optional.empty(),
                clause.strip(),
                Optional.empty());
    }
}
