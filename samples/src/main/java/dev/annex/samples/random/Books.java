package dev.annex.samples.random;

import dev.annex.samples.dress.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The books of an invented office: every figure that more than one part of its report tells, so that the parts agree.
 *
 * @param unit of all amounts
 * @param staffAllowed posts
 * @param staff people in post
 * @param personnel paid for people
 * @param publicBudget budget of the running costs
 * @param publicOperating running costs
 * @param basicBudget budget of the basic expenditure
 * @param vehicles budget of the vehicles
 * @param reception budget of the reception of guests
 * @param projects each with its money
 */
record Books(
        String unit,
        int staffAllowed,
        int staff,
        BigDecimal personnel,
        BigDecimal publicBudget,
        BigDecimal publicOperating,
        BigDecimal basicBudget,
        BigDecimal vehicles,
        BigDecimal reception,
        List<Project> projects) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A project's money.
     *
     * @param name of the project
     * @param initial budget at the beginning of the year
     * @param adjusted budget of the year
     * @param executed what was spent
     * @param carryover how much of the budget of the year was left from the year before
     */
    record Project(
            String name,
            BigDecimal initial,
            BigDecimal adjusted,
            BigDecimal executed,
            Optional<BigDecimal> carryover) {}

    static Books draw(Draw draw, Wording wording, List<String> projectNames) {
        int scale = wording.unit().equals("元") ? 10_000 : 1;
        int allowed = draw.between(12, 140);
        int staff = allowed - draw.between(0, allowed / 4);
        BigDecimal personnel = money(draw, staff * 9, staff * 14, scale);
        BigDecimal publicBudget = money(draw, staff * 2, staff * 3, scale);
        BigDecimal publicOperating = money(draw, staff, staff * 2, scale);
        BigDecimal basicBudget = personnel.add(publicBudget).add(money(draw, 1, 20, scale));
        List<Project> projects = new ArrayList<>();
        for (String name : projectNames) {
            BigDecimal initial = money(draw, 20, 400, scale);
            Optional<BigDecimal> carryover =
                    draw.chance(30) ? Optional.of(money(draw, 2, 30, scale)) : Optional.empty();
            BigDecimal adjusted = initial.add(draw.chance(40) ? money(draw, 1, 40, scale) : BigDecimal.ZERO)
                    .add(carryover.orElse(BigDecimal.ZERO));
            BigDecimal executed = draw.chance(50)
                    ? adjusted
                    : adjusted.multiply(BigDecimal.valueOf(draw.between(820, 999), 3))
                            .setScale(2, RoundingMode.HALF_UP);
            projects.add(new Project(name, initial, adjusted, executed, carryover));
        }
        return new Books(
                wording.unit(),
                allowed,
                staff,
                personnel,
                publicBudget,
                publicOperating,
                basicBudget,
                money(draw, 2, 30, scale),
                money(draw, 2, 30, scale),
                projects);
    }

    private static BigDecimal money(Draw draw, int low, int high, int scale) {
        return draw.amount(low, high).multiply(BigDecimal.valueOf(scale)).setScale(2, RoundingMode.UNNECESSARY);
    }

    /** What is spent where nine tenths of a budget are. */
    static BigDecimal mostOf(BigDecimal budget) {
        return budget.multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.HALF_UP);
    }

    BigDecimal threePublicFinal() {
        return mostOf(vehicles).add(mostOf(reception));
    }

    BigDecimal basicFinal() {
        return personnel.add(publicOperating);
    }

    BigDecimal projectBudget() {
        return projects.stream().map(Project::adjusted).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    BigDecimal projectInitial() {
        return projects.stream().map(Project::initial).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    BigDecimal projectFinal() {
        return projects.stream().map(Project::executed).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** The department's money as a project's: everything that it had and spent. */
    Project whole() {
        return new Project(
                "",
                basicBudget.add(projectInitial()),
                basicBudget.add(projectBudget()),
                basicFinal().add(projectFinal()),
                Optional.empty());
    }

    /** One number in percent of another, with at most two decimals and no zeros behind them. */
    static BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return rate(part, whole, 2, RoundingMode.HALF_UP);
    }

    /** The same with at most so many decimals, rounded in that way. */
    static BigDecimal rate(BigDecimal part, BigDecimal whole, int decimals, RoundingMode rounding) {
        if (whole.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return trimmed(part.multiply(HUNDRED).divide(whole, decimals, rounding));
    }

    /** Without zeros behind the decimals, and never with an exponent. */
    static BigDecimal trimmed(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
