package dev.annex.samples.random;

import dev.annex.model.report.BaseData;
import dev.annex.model.report.Building;
import dev.annex.model.report.DepartmentEvaluation;
import dev.annex.model.report.DepartmentFunding;
import dev.annex.model.report.Expenditure;
import dev.annex.model.report.FundingPart;
import dev.annex.model.report.FundingRow;
import dev.annex.model.report.Goals;
import dev.annex.model.report.Indicator;
import dev.annex.model.report.OtherField;
import dev.annex.model.report.ProjectEvaluation;
import dev.annex.model.report.ProjectFunding;
import dev.annex.model.report.Signature;
import dev.annex.model.report.Staffing;
import dev.annex.model.report.Total;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.FormDress;
import dev.annex.samples.dress.FundingDress;
import dev.annex.samples.dress.FundingDress.Figure;
import dev.annex.samples.dress.SignatureDress.Signed;
import dev.annex.samples.dress.Wording;
import dev.annex.samples.random.PlantedMistake.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Invents the forms of a report from the books of its office. */
final class RandomForms {
    private static final String OFFICE = "部门";
    private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

    private final Draw draw;
    private final Dress dress;
    private final Wording wording;
    private final Scene scene;
    private final Mistakes mistakes;
    private final RandomIndicators indicators;
    private Optional<BigDecimal> score = Optional.empty();

    RandomForms(Draw draw, Dress dress, Scene scene, Mistakes mistakes) {
        this.draw = draw;
        this.dress = dress;
        this.wording = dress.wording();
        this.scene = scene;
        this.mistakes = mistakes;
        this.indicators = new RandomIndicators(draw, scene.vocabulary(), wording, scene.year());
    }

    BaseData baseData() {
        Books books = scene.books();
        BigDecimal rate = mistakes.rate(
                Kind.CONTROL_RATE,
                "/report/baseData/staffing/controlRate",
                BigDecimal.valueOf(books.staff()),
                BigDecimal.valueOf(books.staffAllowed()));
        return new BaseData(
                label(0),
                Optional.of(scene.fill(wording.baseTitle())),
                new Staffing(
                        Optional.of(BigDecimal.valueOf(books.staffAllowed())),
                        Optional.of(BigDecimal.valueOf(books.staff())),
                        Optional.of(rate)),
                new Expenditure(
                        Optional.of(books.unit()), new RandomExpenditure(draw, scene, wording, mistakes).rows()),
                buildings(),
                Optional.of(draw.oneOf(scene.vocabulary().austerity())),
                draw.chance(60) ? Optional.of(draw.oneOf(scene.vocabulary().baseNotes())) : Optional.empty(),
                signature(true),
                List.of());
    }

    private List<Building> buildings() {
        if (draw.chance(60)) {
            return List.of();
        }
        BigDecimal approved = BigDecimal.valueOf(draw.between(800, 6000));
        BigDecimal actual = approved.subtract(BigDecimal.valueOf(draw.between(0, 60)));
        BigDecimal budget = draw.amount(200, 1500);
        BigDecimal invested = budget.multiply(new BigDecimal("0.98")).setScale(2, RoundingMode.HALF_UP);
        return List.of(new Building(
                Optional.of(approved),
                Optional.of(actual),
                Optional.of(mistakes.rate(
                        Kind.AREA_RATE, "/report/baseData/buildings/0/areaControlRate", actual, approved)),
                Optional.of(budget),
                Optional.of(invested),
                Optional.of(Books.rate(invested, budget))));
    }

    DepartmentEvaluation department() {
        Books.Project whole = scene.books().whole();
        List<FundingRow> rows = funding(dress.department(), whole, "/report/departmentEvaluation", false);
        List<Indicator> list =
                indicators.draw(scene.office(), dress.department().indicators());
        Optional<String> unit = Optional.of(wording.unit());
        return new DepartmentEvaluation(
                label(1),
                Optional.of(scene.fill(wording.departmentTitle())),
                Optional.of(scene.name()),
                new DepartmentFunding(unit, rows, byRevenue(whole), byExpenditure()),
                goals(),
                withMistakes(list, "/report/departmentEvaluation"),
                total(rows, list, "/report/departmentEvaluation"),
                signature(true),
                otherFields(dress.department()));
    }

    ProjectEvaluation project(Books.Project project, int index) {
        String pointer = "/report/projectEvaluations/" + index;
        List<FundingRow> rows = funding(dress.project(), project, pointer, true);
        List<Indicator> list = indicators.draw(scene.office(), dress.project().indicators());
        return new ProjectEvaluation(
                label(2),
                Optional.of(scene.fill(wording.projectTitle())),
                Optional.of(project.name()),
                Optional.of(scene.supervisor()),
                Optional.of(scene.codedName()),
                new ProjectFunding(Optional.of(wording.unit()), rows),
                goals(),
                withMistakes(list, pointer),
                total(rows, list, pointer),
                signature(dress.signature().onProjects()),
                otherFields(dress.project()));
    }

    private Optional<String> label(int form) {
        return Optional.of(wording.annex().get(form)).filter(text -> !text.isEmpty());
    }

    private List<FundingRow> funding(FormDress form, Books.Project money, String pointer, boolean parts) {
        FundingDress columns = form.funding();
        BigDecimal weight = BigDecimal.valueOf(
                100L - wording.level1().stream().mapToInt(Wording.Level::weight).sum());
        BigDecimal right = Books.rate(money.executed(), money.adjusted());
        BigDecimal rate = columns.has(Figure.RATE)
                ? mistakes.rate(
                        Kind.EXECUTION_RATE,
                        pointer + "/funding/rows/0/executionRate",
                        money.executed(),
                        money.adjusted())
                : right;
        BigDecimal score = Books.trimmed(right.multiply(weight)
                .divide(FULL_MARKS, 1, RoundingMode.HALF_UP)
                .min(weight));
        List<FundingRow> rows = new ArrayList<>();
        rows.add(new FundingRow(
                Optional.of(wording.totalItem()),
                Optional.of("total"),
                shown(columns, Figure.INITIAL, money.initial()),
                shown(columns, Figure.ADJUSTED, money.adjusted()),
                shown(columns, Figure.EXECUTED, money.executed()),
                columns.has(Figure.WEIGHT) || columns.label().contains("{weight}")
                        ? Optional.of(weight)
                        : Optional.empty(),
                shown(columns, Figure.RATE, rate),
                shown(columns, Figure.SCORE, score)));
        if (parts) {
            wording.parts()
                    .forEach(part -> rows.add(part(part, columns, money, pointer + "/funding/rows/" + rows.size())));
        }
        return rows;
    }

    private FundingRow part(Wording.Coded part, FundingDress columns, Books.Project money, String pointer) {
        BigDecimal carried =
                money.carryover().filter(amount -> showsCarryover()).orElse(BigDecimal.ZERO);
        boolean appropriation = part.code().equals("currentYearAppropriation");
        boolean carryover = part.code().equals("carryover") && money.carryover().isPresent();
        Optional<BigDecimal> initial = appropriation ? Optional.of(money.initial()) : Optional.empty();
        Optional<BigDecimal> adjusted = appropriation
                ? Optional.of(money.adjusted().subtract(carried))
                : carryover ? money.carryover() : Optional.empty();
        Optional<BigDecimal> executed = appropriation
                ? Optional.of(source(columns, pointer, money.executed().subtract(carried)))
                : carryover ? money.carryover() : Optional.empty();
        return new FundingRow(
                Optional.of(part.label()),
                Optional.of(part.code()).filter(code -> !code.isEmpty()),
                initial.filter(value -> columns.has(Figure.INITIAL)),
                adjusted.filter(value -> columns.has(Figure.ADJUSTED)),
                executed.filter(value -> columns.has(Figure.EXECUTED)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Where it does not, all of the money is this year's. */
    private boolean showsCarryover() {
        return wording.parts().stream().anyMatch(part -> part.code().equals("carryover"));
    }

    private BigDecimal source(FundingDress columns, String pointer, BigDecimal right) {
        return columns.has(Figure.EXECUTED)
                ? mistakes.figure(Kind.FUNDING_SOURCES, pointer + "/executed", right)
                : right;
    }

    private static Optional<BigDecimal> shown(FundingDress columns, Figure figure, BigDecimal value) {
        return columns.has(figure) ? Optional.of(value) : Optional.empty();
    }

    private List<FundingPart> byRevenue(Books.Project whole) {
        return wording.byRevenue().stream()
                .map(part -> part(part, part.code().equals("generalPublicBudget"), whole.adjusted()))
                .toList();
    }

    private List<FundingPart> byExpenditure() {
        Books books = scene.books();
        return wording.byExpenditure().stream()
                .map(part ->
                        part(part, true, part.code().equals("basic") ? books.basicBudget() : books.projectBudget()))
                .toList();
    }

    private static FundingPart part(Wording.Coded part, boolean filled, BigDecimal amount) {
        return new FundingPart(part.label(), Optional.of(part.code()), filled ? Optional.of(amount) : Optional.empty());
    }

    private Goals goals() {
        String goal = scene.fill(scene.numbers(draw, draw.oneOf(scene.office().goals())));
        return new Goals(
                Optional.of("目标1：" + goal.replaceFirst("，", "；目标2：") + "。"),
                Optional.of(draw.chance(50) ? "年初设定的目标已全部完成。" : goal + "，均已完成。"));
    }

    private List<Indicator> withMistakes(List<Indicator> list, String pointer) {
        List<Indicator> changed = new ArrayList<>();
        for (Indicator indicator : list) {
            String own = pointer + "/indicators/" + changed.size();
            changed.add(new Indicator(
                    indicator.level1(),
                    indicator.level1Weight(),
                    indicator.level2(),
                    indicator.level3(),
                    indicator.target(),
                    indicator.actual(),
                    indicator.weight().map(right -> mistakes.figure(Kind.INDICATOR_WEIGHT, own + "/weight", right)),
                    indicator
                            .score()
                            .map(right -> full(indicator)
                                    ? mistakes.figure(Kind.INDICATOR_SCORE, own + "/score", right)
                                    : right),
                    indicator.deviation()));
        }
        return changed;
    }

    /** Whether it got all its points, so that any more are too many. */
    private static boolean full(Indicator indicator) {
        return indicator.score().isPresent()
                && indicator.weight().isPresent()
                && indicator.score().get().compareTo(indicator.weight().get()) == 0;
    }

    /** The score of the first form, right whatever it prints. */
    Optional<BigDecimal> score() {
        return score;
    }

    private Total total(List<FundingRow> rows, List<Indicator> list, String pointer) {
        BigDecimal sum = rows.get(0).score().orElse(BigDecimal.ZERO);
        for (Indicator indicator : list) {
            sum = sum.add(indicator.score().orElse(BigDecimal.ZERO));
        }
        BigDecimal right = Books.trimmed(sum);
        score = score.or(() -> Optional.of(right));
        return new Total(
                Optional.of(FULL_MARKS),
                Optional.of(mistakes.figure(Kind.TOTAL_SCORE, pointer + "/total/score", right)));
    }

    /** The text of each other field that a form has a place for. */
    private List<OtherField> otherFields(FormDress form) {
        return wording.otherFields().stream()
                .filter(label -> !label.equals(OFFICE) || form.fieldsAbove().contains(OFFICE))
                .map(label -> new OtherField(
                        label,
                        Optional.of(
                                switch (label) {
                                    case "评价结论" -> draw.oneOf(scene.vocabulary().verdicts());
                                    case "其他需要说明事项" ->
                                        draw.oneOf(scene.vocabulary().explanations());
                                    case OFFICE -> scene.name();
                                    default -> throw new IllegalArgumentException("no words for " + label);
                                })))
                .toList();
    }

    private Signature signature(boolean signed) {
        if (!signed) {
            return new Signature(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        String date =
                String.format(Locale.ROOT, wording.dates(), scene.year() + 1, draw.between(2, 4), draw.between(1, 28));
        String phone = "0" + draw.between(310, 899) + "-" + draw.between(2_000_000, 8_999_999);
        return new Signature(
                signed(Signed.PREPARED_BY, scene.person(draw)),
                signed(Signed.DATE, date),
                signed(Signed.PHONE, phone),
                signed(Signed.RESPONSIBLE, draw.chance(50) ? scene.person(draw) : ""));
    }

    private Optional<String> signed(Signed part, String value) {
        return Optional.of(value)
                .filter(text -> !text.isEmpty() && dress.signature().has(part));
    }
}
