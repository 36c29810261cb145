package dev.annex.samples.random;

import dev.annex.model.report.FundTable;
import dev.annex.model.report.FundTable.Kind;
import dev.annex.model.report.FundTableRow;
import dev.annex.model.report.OtherTable;
import dev.annex.model.report.TableValue;
import dev.annex.samples.dress.Dress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Invents fund tables, and tables that are no known form. */
final class RandomTables {
    private static final List<String> FLAT = List.of("年初预算数", "调整预算数", "支出决算数");
    private static final List<String> STEPPED =
            List.of("上年结转和结余", "本年收入", "本年支出/小计", "本年支出/基本支出", "本年支出/项目支出", "年末结转和结余");
    private static final List<String> USES = List.of("基础设施建设支出", "公益事业支出", "设施维护支出", "能力建设支出");

    private final Draw draw;
    private final Dress dress;
    private final Scene scene;

    RandomTables(Draw draw, Dress dress, Scene scene) {
        this.draw = draw;
        this.dress = dress;
        this.scene = scene;
    }

    /** The three fund tables; mostly only the first has rows. */
    List<FundTable> funds() {
        List<FundTable> tables = new ArrayList<>();
        List<String> titles = dress.wording().fundTitles();
        for (Kind kind : Kind.values()) {
            tables.add(fund(kind, titles.get(tables.size()), draw.chance(kind == Kind.GOVERNMENT_FUND ? 80 : 25)));
        }
        return tables;
    }

    private FundTable fund(Kind kind, String title, boolean filled) {
        boolean stepped = draw.chance(50);
        boolean coded = dress.tables().codeFirst();
        List<Optional<String>> columns = new ArrayList<>();
        if (coded) {
            columns.add(Optional.of("科目编码"));
        }
        (stepped ? STEPPED : FLAT).forEach(column -> columns.add(Optional.of(column)));
        List<FundTableRow> rows = new ArrayList<>();
        if (filled) {
            List<BigDecimal> totals =
                    Collections.nCopies(stepped ? STEPPED.size() : FLAT.size(), new BigDecimal("0.00"));
            for (String use : draw.some(USES, draw.between(2, 3))) {
                List<BigDecimal> amounts = stepped ? stepped() : flat();
                totals = sum(totals, amounts);
                rows.add(row(
                        use,
                        coded ? Optional.of("2" + draw.between(1_200_101, 2_399_999)) : Optional.empty(),
                        coded,
                        amounts));
            }
            rows.add(row("合计", Optional.empty(), coded, totals));
        }
        Optional<String> label = Optional.of(dress.wording().annex().get(3)).filter(text -> !text.isEmpty());
        return new FundTable(
                kind,
                label,
                Optional.of(scene.fill(title)),
                Optional.of(scene.books().unit()),
                columns,
                rows);
    }

    private List<BigDecimal> flat() {
        BigDecimal initial = draw.amount(30, 900);
        BigDecimal adjusted = initial.add(draw.amount(1, 60));
        return List.of(initial, adjusted, adjusted.subtract(draw.amount(0, 20)));
    }

    private List<BigDecimal> stepped() {
        BigDecimal carried = draw.amount(0, 30);
        BigDecimal income = draw.amount(100, 900);
        BigDecimal basic = new BigDecimal("0.00");
        BigDecimal project = income.subtract(draw.amount(0, 50));
        return List.of(
                carried, income, project, basic, project, carried.add(income).subtract(project));
    }

    private static List<BigDecimal> sum(List<BigDecimal> one, List<BigDecimal> other) {
        List<BigDecimal> sums = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i).add(other.get(i)));
        }
        return sums;
    }

    private static FundTableRow row(String item, Optional<String> code, boolean coded, List<BigDecimal> amounts) {
        List<Optional<TableValue>> values = new ArrayList<>();
        if (coded) {
            values.add(code.map(TableValue::of));
        }
        amounts.forEach(amount -> values.add(Optional.of(TableValue.of(amount))));
        return new FundTableRow(Optional.of(item), values);
    }

    /** A table of budget and execution, as narratives show it. */
    OtherTable execution() {
        Books books = scene.books();
        List<List<Optional<String>>> rows = new ArrayList<>();
        rows.add(line("基本支出", books.basicBudget(), books.basicBudget(), books.basicFinal()));
        rows.add(line("项目支出", books.projectInitial(), books.projectBudget(), books.projectFinal()));
        Books.Project whole = books.whole();
        rows.add(line("合计", whole.initial(), whole.adjusted(), whole.executed()));
        return new OtherTable(
                Optional.of(scene.year() + "年部门收支执行情况表"),
                List.of(
                        Optional.of("支出类别"),
                        Optional.of("预算安排/年初数"),
                        Optional.of("预算安排/调整数"),
                        Optional.of("实际支出"),
                        Optional.of("完成比例")),
                rows);
    }

    private static List<Optional<String>> line(String name, BigDecimal initial, BigDecimal adjusted, BigDecimal spent) {
        return List.of(
                Optional.of(name),
                Optional.of(initial.toPlainString()),
                Optional.of(adjusted.toPlainString()),
                Optional.of(spent.toPlainString()),
                Optional.of(Books.rate(spent, adjusted).toPlainString() + "%"));
    }
}
