package dev.annex.samples.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.model.report.DepartmentEvaluation;
import dev.annex.model.report.ExpenditureRow;
import dev.annex.model.report.FundingRow;
import dev.annex.model.report.Indicator;
import dev.annex.model.report.ProjectEvaluation;
import dev.annex.model.report.Report;
import dev.annex.samples.Truth;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.random.PlantedMistake.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RandomReportTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static RandomReport report(long seed) {
        return RandomReport.of(seed, Dresses.of(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSeedGivesTheSameReport(long seed) {
        assertThat(report(seed)).isEqualTo(report(seed));
    }

    @Test
    void twoSeedsGiveTwoReports() {
        assertThat(seeds().mapToObj(seed -> report(seed).report()).distinct()).hasSize(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weightsAndScoresAddUp(long seed) {
        Report report = report(seed).report();
        report.departmentEvaluation().ifPresent(form -> {
            BigDecimal weight =
                    sum(form.funding().rows(), FundingRow::weight).add(sum(form.indicators(), Indicator::weight));
            assertThat(Optional.of(weight)).isEqualTo(form.total().weight());
            assertThat(score(form)).isEqualByComparingTo(form.total().score().orElseThrow());
        });
        for (ProjectEvaluation form : report.projectEvaluations()) {
            BigDecimal score =
                    sum(form.funding().rows(), FundingRow::score).add(sum(form.indicators(), Indicator::score));
            assertThat(score).isEqualByComparingTo(form.total().score().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsOfExpenditureAddUp(long seed) {
        report(seed).report().baseData().ifPresent(form -> {
            List<ExpenditureRow> rows = form.expenditure().rows();
            assertThat(amount(rows, "project.operations")
                            .add(amount(rows, "project.maintenance"))
                            .add(amount(rows, "project.specialFunds")))
                    .isEqualByComparingTo(amount(rows, "project"));
            assertThat(amount(rows, "publicOperating.office")
                            .add(amount(rows, "publicOperating.utilitiesTravel"))
                            .add(amount(rows, "publicOperating.meetingsTraining")))
                    .isEqualByComparingTo(amount(rows, "publicOperating"));
        });
    }

    private static BigDecimal amount(List<ExpenditureRow> rows, String code) {
        return rows.stream()
                .filter(row -> row.code().equals(Optional.of(code)))
                .findFirst()
                .flatMap(ExpenditureRow::finalAmount)
                .orElseThrow();
    }

    @Test
    void plantedMistakesAreWhereTheListSaysAndNowhereElse() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (long seed = 0; seed < 60; seed++) {
            RandomReport planted = RandomReport.of(seed, Dresses.of(seed), EnumSet.allOf(Kind.class));
            JsonNode tree = JsonMapper.shared().readTree(Truth.write(planted.report()));
            for (PlantedMistake mistake : planted.mistakes()) {
                assertThat(tree.at(mistake.pointer()).decimalValue()).isEqualByComparingTo(mistake.printed());
                assertThat(mistake.printed()).isNotEqualByComparingTo(mistake.right());
            }
            assertThat(planted.mistakes().isEmpty())
                    .isEqualTo(planted.report().equals(report(seed).report()));
            planted.mistakes().forEach(mistake -> kinds.add(mistake.kind()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    private static BigDecimal score(DepartmentEvaluation form) {
        return sum(form.funding().rows(), FundingRow::score).add(sum(form.indicators(), Indicator::score));
    }

    private static <T> BigDecimal sum(List<T> list, java.util.function.Function<T, Optional<BigDecimal>> figure) {
        return list.stream().flatMap(one -> figure.apply(one).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
