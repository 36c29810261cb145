package dev.annex.exchange.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.exchange.Outputs;
import dev.annex.model.Extraction;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class RelationalFormTest {
    /** Of the reserved words of SQL:2016, Oracle and MySQL those that a report invites. */
    private static final Set<String> RESERVED = Set.of(
            "column", "date", "from", "group", "index", "key", "level", "number", "order", "rank", "row", "rows",
            "table", "user", "values", "where", "year", "comment", "size", "mode");

    /** Values of a report that stand in no column of their own but in the table of fields; units stand beside each amount. */
    private static final Pattern IN_FIELDS_ALONE =
            Pattern.compile(".*/(unit|kind|present|paragraphs/\\d+|columns/\\d+|fundTables/\\d+/rows/\\d+/item)");

    @ParameterizedTest
    @ValueSource(strings = {"library", "water", "sports"})
    void columnsSayWhereTheirEvidenceIs(String sample) {
        Extraction extraction = Outputs.of(sample);
        Set<String> pointers = pointers(RelationalForm.rows(extraction));
        assertThat(extraction.evidence().keySet()).containsAll(pointers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "water", "sports"})
    void everyValueStandsInAColumn(String sample) {
        Extraction extraction = Outputs.of(sample);
        Set<String> missing = new HashSet<>(extraction.evidence().keySet());
        missing.removeAll(pointers(RelationalForm.rows(extraction)));
        missing.removeIf(pointer -> IN_FIELDS_ALONE.matcher(pointer).matches());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "water", "sports"})
    void everyValueStandsAmongTheFieldsWithItsWords(String sample) {
        Extraction extraction = Outputs.of(sample);
        List<Row> fields = of("fields", RelationalForm.rows(extraction));
        assertThat(fields)
                .extracting(row -> row.value("path").text())
                .containsExactlyElementsOf(extraction.evidence().keySet());
        assertThat(fields)
                .allSatisfy(row -> assertThat(row.value("value").text()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "water", "sports"})
    void keysAreKeys(String sample) {
        List<Row> rows = RelationalForm.rows(Outputs.of(sample));
        List<List<Object>> keys = rows.stream()
                .map(row -> List.<Object>of(
                        row.table().name(), row.values().subList(0, row.table().keyColumns())))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(rows.get(0).table().name()).isEqualTo("documents");
    }

    @Test
    void amountsKeepTheirDigits() {
        ObjectNode tree = Outputs.tree("library");
        ObjectNode row = (ObjectNode) tree.at("/report/baseData/expenditure/rows/0");
        row.put("final", new BigDecimal("12.30"));
        Row read = of("expenditure_rows", RelationalForm.rows(Outputs.parsed(tree.toString())))
                .get(0);
        assertThat(read.value("final").text()).isEqualTo("12.30");
        assertThat(read.value("path").text()).isEqualTo("/report/baseData/expenditure/rows/0");
        assertThat(read.value("unit").text()).isEqualTo("万元");
    }

    @Test
    void aValueBelowTheThresholdIsDoubtful() {
        assertThat(doubt(0.98)).isEmpty();
        assertThat(doubt(0.9799)).map(Doubt::reason).contains(Optional.of("模糊"));
    }

    private static Optional<Doubt> doubt(double confidence) {
        ObjectNode tree = Outputs.tree("library");
        ObjectNode evidence = (ObjectNode) tree.path("evidence").path("/report/baseData/expenditure/rows/0/final");
        evidence.put("confidence", confidence).put("note", "模糊");
        Row row = of("expenditure_rows", RelationalForm.rows(Outputs.parsed(tree.toString())))
                .get(0);
        return Optional.ofNullable(row.doubts().get(row.table().indexOf("final")));
    }

    @Test
    void tablesAndColumnsHaveNamesTitlesAndDescriptions() {
        assertThat(RelationalForm.TABLES).extracting(Table::name).doesNotHaveDuplicates();
        assertThat(RelationalForm.TABLES).extracting(Table::title).doesNotHaveDuplicates();
        assertThat(RelationalForm.TABLES).allSatisfy(table -> {
            assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
            assertThat(table.columns()).extracting(Column::title).doesNotHaveDuplicates();
            assertThat(table.columns()).allSatisfy(column -> {
                assertThat(column.name()).matches("[a-z][a-z0-9_]{1,30}").isNotIn(RESERVED);
                assertThat(column.title()).isNotBlank();
                assertThat(column.description()).endsWith(".");
            });
        });
    }

    @Test
    void charactersThatNoDatabaseTakesAreReplaced() {
        assertThat(new Value.Text("a\u0000b\uD800c\uD83D\uDE00").text()).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
    }

    @Test
    void numbersFitIntoTheirColumnsOrAreRefused() {
        assertThat(new Value.Number(new BigDecimal("1E+3")).text()).isEqualTo("1000");
        assertThat(new Value.Number(new BigDecimal("99999999999999999999.999999999999999999")).text())
                .hasSize(39);
        assertThatThrownBy(() -> new Value.Number(new BigDecimal("1E+20")))
                .isInstanceOf(Value.Number.UnfitException.class);
        assertThatThrownBy(() -> new Value.Number(new BigDecimal("1E+999999999")))
                .isInstanceOf(Value.Number.UnfitException.class);
        assertThatThrownBy(() -> new Value.Number(new BigDecimal("1E-19")))
                .isInstanceOf(Value.Number.UnfitException.class);
    }

    private static Set<String> pointers(List<Row> rows) {
        Set<String> pointers = new HashSet<>();
        for (Row row : rows) {
            if (row.table().name().equals("fields")) {
                continue;
            }
            for (int i = 0; i < row.values().size(); i++) {
                Optional<String> member = row.table().columns().get(i).member();
                if (member.isPresent() && row.values().get(i) != Value.Blank.BLANK) {
                    String path = row.table().keyColumns() == 1
                            ? "/report"
                            : row.value("path").text();
                    pointers.add(path + member.get());
                }
            }
        }
        return pointers.stream().filter(it -> it.startsWith("/report/")).collect(Collectors.toSet());
    }

    private static List<Row> of(String table, List<Row> rows) {
        return rows.stream().filter(row -> row.table().name().equals(table)).toList();
    }
}
