package dev.annex.samples.random;

import dev.annex.model.report.ExpenditureRow;
import dev.annex.samples.dress.Wording;
import dev.annex.samples.random.PlantedMistake.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invents the rows of the expenditure block: each total is the sum of its parts. */
final class RandomExpenditure {

    /** An amount of the year before, of the budget and of the year. */
    private record Triple(BigDecimal previous, BigDecimal budget, BigDecimal spent) {
        Triple plus(Triple other) {
            return new Triple(previous.add(other.previous), budget.add(other.budget), spent.add(other.spent));
        }

        Triple spending(BigDecimal other) {
            return new Triple(previous, budget, other);
        }
    }

    private static final Triple NONE =
            new Triple(new BigDecimal("0.00"), new BigDecimal("0.00"), new BigDecimal("0.00"));

    private final Draw draw;
    private final Scene scene;
    private final Wording wording;
    private final Mistakes mistakes;
    private final List<ExpenditureRow> rows = new ArrayList<>();

    RandomExpenditure(Draw draw, Scene scene, Wording wording, Mistakes mistakes) {
        this.draw = draw;
        this.scene = scene;
        this.wording = wording;
        this.mistakes = mistakes;
    }

    List<ExpenditureRow> rows() {
        Books books = scene.books();
        Triple operation = mostly(books.vehicles());
        Triple reception = mostly(books.reception());
        Triple all = operation.plus(reception);
        row("三公经费", "threePublic", 1, all.spending(planted(Kind.THREE_PUBLIC_PARTS, all)));
        row("1、公务用车购置和维护经费", "threePublic.vehicles", 2, operation);
        row("其中：公车购置", "threePublic.vehicles.purchase", 3, NONE);
        row("公车运行维护", "threePublic.vehicles.operation", 3, operation);
        row("2、出国经费", "threePublic.overseas", 2, NONE);
        row("3、公务接待", "threePublic.reception", 2, reception);
        projects(books);
        publicOperating(books);
        BigDecimal unit = books.unit().equals("元") ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
        BigDecimal procured = draw.amount(2, 30).multiply(unit).setScale(2, RoundingMode.UNNECESSARY);
        rows.add(row("政府采购金额", "procurement", mostly(procured)));
        rows.add(new ExpenditureRow(
                "部门基本支出预算调整",
                Optional.of("basicAdjustment"),
                1,
                Optional.empty(),
                Optional.of(books.basicBudget()),
                Optional.of(books.basicFinal())));
        return List.copyOf(rows);
    }

    private void projects(Books books) {
        Triple whole = new Triple(lastYear(books.projectFinal()), books.projectBudget(), books.projectFinal());
        Triple operations = share(whole, 50);
        Triple maintenance = share(whole, 20);
        Triple special = new Triple(
                whole.previous().subtract(operations.previous()).subtract(maintenance.previous()),
                whole.budget().subtract(operations.budget()).subtract(maintenance.budget()),
                whole.spent().subtract(operations.spent()).subtract(maintenance.spent()));
        row("项目支出", "project", 1, whole.spending(planted(Kind.PROJECT_PARTS, whole)));
        row("1、业务工作经费", "project.operations", 2, operations);
        row("2、运行维护经费", "project.maintenance", 2, maintenance);
        row("3、" + wording.specialFunds() + "（一个专项一行）", "project.specialFunds", 2, special);
        if (draw.chance(40)) {
            Triple first = share(special, 60);
            List<String> names = draw.some(scene.vocabulary().specialFunds(), 2);
            row("（1）" + names.get(0), "", 3, first);
            row(
                    "（2）" + names.get(1),
                    "",
                    3,
                    new Triple(
                            special.previous().subtract(first.previous()),
                            special.budget().subtract(first.budget()),
                            special.spent().subtract(first.spent())));
        }
    }

    private void publicOperating(Books books) {
        Triple whole = new Triple(lastYear(books.publicOperating()), books.publicBudget(), books.publicOperating());
        Triple office = share(whole, 55);
        Triple travel = share(whole, 30);
        row("公用经费", "publicOperating", 1, whole.spending(planted(Kind.OPERATING_PARTS, whole)));
        row("其中：办公经费", "publicOperating.office", 2, office);
        row("水费、电费、差旅费", "publicOperating.utilitiesTravel", 2, travel);
        row(
                "会议费、培训费",
                "publicOperating.meetingsTraining",
                2,
                new Triple(
                        whole.previous().subtract(office.previous()).subtract(travel.previous()),
                        whole.budget().subtract(office.budget()).subtract(travel.budget()),
                        whole.spent().subtract(office.spent()).subtract(travel.spent())));
    }

    /** What the next row prints as spent. */
    private BigDecimal planted(Kind kind, Triple right) {
        return mistakes.figure(kind, "/report/baseData/expenditure/rows/" + rows.size() + "/final", right.spent());
    }

    private Triple mostly(BigDecimal budget) {
        BigDecimal spent = Books.mostOf(budget);
        return new Triple(lastYear(spent), budget, spent);
    }

    private BigDecimal lastYear(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(draw.between(85, 115), 2)).setScale(2, RoundingMode.HALF_UP);
    }

    private static Triple share(Triple whole, int percent) {
        BigDecimal factor = BigDecimal.valueOf(percent, 2);
        return new Triple(
                whole.previous().multiply(factor).setScale(2, RoundingMode.DOWN),
                whole.budget().multiply(factor).setScale(2, RoundingMode.DOWN),
                whole.spent().multiply(factor).setScale(2, RoundingMode.DOWN));
    }

    private void row(String item, String code, int level, Triple amounts) {
        rows.add(new ExpenditureRow(
                item,
                Optional.of(code).filter(text -> !text.isEmpty()),
                level,
                Optional.of(amounts.previous()),
                Optional.of(amounts.budget()),
                Optional.of(amounts.spent())));
    }

    /** A row of which last year's figure is not asked for. */
    private static ExpenditureRow row(String item, String code, Triple amounts) {
        return new ExpenditureRow(
                item,
                Optional.of(code),
                1,
                Optional.empty(),
                Optional.of(amounts.budget()),
                Optional.of(amounts.spent()));
    }
}
