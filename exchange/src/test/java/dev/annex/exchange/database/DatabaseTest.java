package dev.annex.exchange.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.exchange.Export;
import dev.annex.exchange.Format;
import dev.annex.exchange.Outputs;
import dev.annex.exchange.relational.Column;
import dev.annex.exchange.relational.Layout;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.RelationalForm;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

class DatabaseTest {
    @TempDir
    private Path folder;

    private Path outputs() throws IOException {
        return Files.createDirectories(folder.resolve("outputs"));
    }

    private Address empty(Dialect dialect) {
        return dialect == Dialect.POSTGRESQL
                ? PostgreSql.empty()
                : new Address("jdbc:sqlite:" + folder.resolve("annex.db"), Optional.empty(), Optional.empty());
    }

    private static Handle open(Address address) {
        return Jdbi.open(
                address.jdbc(), address.user().orElse(""), address.password().orElse(""));
    }

    private static Importer imported(Path outputs, Address address) throws IOException {
        try (Database database = Database.open(address)) {
            Importer importer = new Importer(database, () -> {});
            new Store(outputs).read(importer);
            database.flush();
            return importer;
        }
    }

    private static Map<String, Integer> counts(Address address) {
        Map<String, Integer> counts = new TreeMap<>();
        try (Handle handle = open(address)) {
            for (Table table : RelationalForm.TABLES) {
                counts.put(
                        table.name(),
                        handle.createQuery("select count(*) from " + table.name())
                                .mapTo(Integer.class)
                                .one());
            }
        }
        return counts;
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void holdsEveryRowAndChangesNothingTheSecondTime(Dialect dialect) throws IOException {
        Outputs.put(outputs(), "a", Outputs.numbered("library", 1));
        Outputs.put(outputs(), "b", Outputs.numbered("water", 2));
        Address address = empty(dialect);
        Importer first = imported(outputs(), address);
        assertThat(first.added()).isEqualTo(2);
        Map<String, Integer> counts = counts(address);
        assertThat(counts.values().stream().mapToLong(it -> it).sum()).isEqualTo(first.rows());
        Importer second = imported(outputs(), address);
        assertThat(List.of(second.added(), second.updated(), second.unchanged()))
                .containsExactly(0, 0, 2);
        assertThat(second.rows()).isZero();
        assertThat(counts(address)).isEqualTo(counts);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatWasCorrectedTakesThePlaceOfWhatWasThere(Dialect dialect) throws IOException {
        Outputs.put(outputs(), "a", Outputs.numbered("library", 1));
        Outputs.put(outputs(), "b", Outputs.numbered("library", 2));
        Address address = empty(dialect);
        imported(outputs(), address);
        Map<String, Integer> counts = counts(address);
        ObjectNode corrected = Outputs.tree("library");
        ((ObjectNode) corrected.path("source")).put("sha256", Outputs.key(2));
        ((ObjectNode) corrected.at("/report/baseData/expenditure/rows/0")).put("item", "改正' \\ \t\n后");
        Outputs.put(outputs(), "b", corrected.toString());
        Importer again = imported(outputs(), address);
        assertThat(List.of(again.added(), again.updated(), again.unchanged())).containsExactly(0, 1, 1);
        assertThat(counts(address)).isEqualTo(counts);
        try (Handle handle = open(address)) {
            assertThat(handle.createQuery(
                                    "select item from expenditure_rows where document = ? and path like '%/rows/0'")
                            .bind(0, Outputs.key(2))
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("改正' \\ \t\n后");
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void itsTablesAreTheTidyOnes(Dialect dialect) throws IOException {
        Address address = empty(dialect);
        Database.open(address).close();
        try (Handle handle = open(address)) {
            for (Table table : RelationalForm.TABLES) {
                String columns = String.join(
                        ", ", table.columns().stream().map(Column::name).toList());
                handle.createQuery("select " + columns + " from " + table.name())
                        .mapToMap()
                        .list();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void keepsTheDigitsOfAmounts(Dialect dialect) throws IOException {
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.at("/report/baseData/expenditure/rows/0"))
                .put("final", new BigDecimal("12345678901234567890.120000000000000001"));
        Outputs.put(outputs(), "a", tree.toString());
        Address address = empty(dialect);
        imported(outputs(), address);
        try (Handle handle = open(address)) {
            assertThat(handle.createQuery("select final from expenditure_rows where path like '%/rows/0'")
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("12345678901234567890.120000000000000001");
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void viewsCompareTheYears(Dialect dialect) throws IOException {
        Outputs.put(outputs(), "2022", expenditure(1, 2022, "100.00", "90.00"));
        Outputs.put(outputs(), "2023", expenditure(2, 2023, "101.00", "100.5"));
        Outputs.put(outputs(), "2023-again", expenditure(3, 2023, "102", "100.50"));
        Outputs.put(outputs(), "2025", expenditure(4, 2025, "99", "98"));
        ObjectNode other = Outputs.tree("water");
        ((ObjectNode) other.path("source")).put("sha256", Outputs.key(5));
        ((ObjectNode) other.path("report")).put("fiscalYear", 2025).put("department", "别的局");
        Outputs.put(outputs(), "other", other.toString());
        Address address = empty(dialect);
        imported(outputs(), address);
        try (Handle handle = open(address)) {
            assertThat(column(
                            "told_last_year",
                            "last_year_told_differently where fiscal_year = 2023 and code = 'threePublic'",
                            handle))
                    .containsOnly("100.00")
                    .hasSize(2);
            assertThat(column("final_in_other", "duplicates_that_differ where code = 'threePublic'", handle))
                    .containsExactly("102");
            assertThat(column("fiscal_year", "missing_years where department = '别的局' order by 1", handle))
                    .containsExactly("2022", "2023");
            assertThat(column(
                            "change",
                            "this_year_against_last where code = 'threePublic' order by final_this_year",
                            handle))
                    .extracting(Double::parseDouble)
                    .containsExactly(1.0, 2.0);
            assertThat(column("projects", "reports_by_department_and_year", handle))
                    .hasSize(5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, ≥, 100, 99, true",
        "POSTGRESQL, ≥, 100, 100, false",
        "POSTGRESQL, ≤, 9, 10, true",
        "POSTGRESQL, ≤, 10, 9, false",
        "SQLITE, ≥, 100, 99, true",
        "SQLITE, ≤, 9, 10, true",
        "SQLITE, ≤, 10, 9, false",
        "SQLITE, =, 1, 1.0, false",
    })
    void aViewHasIndicatorsBelowTheirTarget(Dialect dialect, String sign, String target, String actual, boolean below)
            throws IOException {
        ObjectNode tree = Outputs.tree("library");
        ObjectNode indicator = (ObjectNode) tree.at("/report/departmentEvaluation/indicators/0");
        quantity(indicator.putObject("target"), sign, target);
        quantity(indicator.putObject("actual"), "", actual);
        Outputs.put(outputs(), "a", tree.toString());
        Address address = empty(dialect);
        imported(outputs(), address);
        try (Handle handle = open(address)) {
            assertThat(column(
                            "path",
                            "indicators_below_target where path like '/report/departmentEvaluation/indicators/0'",
                            handle))
                    .hasSize(below ? 1 : 0);
            assertThat(column("not_spent", "funds_not_spent", handle)).isNotNull();
        }
    }

    private static void quantity(ObjectNode quantity, String sign, String value) {
        quantity.put("text", sign + value + "个");
        if (sign.isEmpty()) {
            quantity.putNull("comparator");
        } else {
            quantity.put("comparator", sign);
        }
        quantity.put("value", new BigDecimal(value)).put("unit", "个");
    }

    private static List<String> column(String column, String rest, Handle handle) {
        return handle.createQuery("select " + column + " from " + rest)
                .mapTo(String.class)
                .list();
    }

    private static String expenditure(int key, int year, String amount, String previous) {
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.path("source")).put("sha256", Outputs.key(key));
        ((ObjectNode) tree.path("report")).put("fiscalYear", year).put("department", "某局");
        ((ObjectNode) tree.at("/report/baseData/expenditure/rows/0"))
                .put("code", "threePublic")
                .put("final", new BigDecimal(amount))
                .put("previousFinal", new BigDecimal(previous));
        return tree.toString();
    }

    @Test
    void aServerThatStopsInTheMiddleLosesNothingAndNothingIsHalfWritten() throws IOException {
        for (int i = 1; i <= 8; i++) {
            Outputs.put(outputs(), "r" + i, Outputs.numbered(i % 2 == 0 ? "library" : "water", i));
        }
        Path data = folder.resolve("pg");
        AtomicInteger done = new AtomicInteger();
        EmbeddedPostgres server = server(data);
        try (Database database = Database.open(address(server))) {
            Importer importer = new Importer(database, () -> {
                if (done.incrementAndGet() == 3) {
                    close(server);
                }
            });
            assertThatThrownBy(() -> new Store(outputs()).read(importer))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("jdbc:postgresql://localhost:")
                    .hasMessageContaining("正在关闭");
            assertThat(importer.added()).isEqualTo(3);
        }
        try (EmbeddedPostgres again = server(data)) {
            Importer importer = imported(outputs(), address(again));
            assertThat(List.of(importer.unchanged(), importer.added(), importer.updated()))
                    .containsExactly(3, 5, 0);
            Address whole = PostgreSql.empty();
            imported(outputs(), whole);
            assertThat(counts(address(again))).isEqualTo(counts(whole));
        }
    }

    private static EmbeddedPostgres server(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private static Address address(EmbeddedPostgres server) {
        return new Address(server.getJdbcUrl("postgres", "postgres"), Optional.empty(), Optional.empty());
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:h2:mem:x                            | 数据库地址应以 jdbc:postgresql: 或 jdbc:sqlite: 开头：jdbc:h2:mem:x",
                "jdbc:sqlite:                             | 数据库地址应以",
                "mysql://u:secret@host/x                  | 数据库地址应以 jdbc:postgresql: 或 jdbc:sqlite: 开头：mysql://host/x",
                "jdbc:sqlite:/none/at/all.db              | 打不开这个文件",
                "jdbc:postgresql://localhost:1/x?password=secret | 连不上数据库",
            })
    void saysWhatIsWrongWithAnAddress(String jdbc, String sentence) {
        assertThatThrownBy(() -> Database.open(new Address(jdbc, Optional.empty(), Optional.empty())))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("secret", "\n");
    }

    @Test
    void saysThatADatabaseOrAUserIsNotThere() {
        Address address = PostgreSql.empty();
        String none = address.jdbc().replace("/postgres?", "/none?");
        assertThatThrownBy(() -> Database.open(new Address(none, address.user(), address.password())))
                .hasMessageContaining("没有这个数据库");
    }

    @Test
    void aFileThatIsNoDatabaseStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("x.db"), "这不是数据库".repeat(1000));
        assertThatThrownBy(() -> Database.open(new Address("jdbc:sqlite:" + file, Optional.empty(), Optional.empty())))
                .hasMessageContaining("不是 SQLite 数据库");
        assertThat(file).hasContent("这不是数据库".repeat(1000));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theScriptOfTheExportRuns(Dialect dialect) throws IOException, SQLException {
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.path("report")).put("title", "it's; -- \\' \n\"');drop table documents;--");
        Outputs.put(outputs(), "a", tree.toString());
        Path script = folder.resolve("export.sql");
        Store store = new Store(outputs());
        new Export(Format.SQL, Layout.tidy(), Naming.NAMES, false).run(store, store.list(), script, () -> {});
        try (Handle handle = open(empty(dialect))) {
            try (Statement statement = handle.getConnection().createStatement()) {
                statement.executeUpdate(Files.readString(script));
            }
            assertThat(column("title", "documents", handle))
                    .containsExactly("it's; -- \\' \n\"');drop table documents;--");
        }
    }
}
