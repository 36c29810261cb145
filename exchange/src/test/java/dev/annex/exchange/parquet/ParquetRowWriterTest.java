package dev.annex.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.exchange.Export;
import dev.annex.exchange.Format;
import dev.annex.exchange.Outputs;
import dev.annex.exchange.relational.Layout;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.RelationalForm;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.store.Store;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Read by DuckDB, which shares nothing with the library that writes. */
class ParquetRowWriterTest {
    @TempDir
    private Path folder;

    @Test
    void duckDbReadsEveryTableWithItsTypes() throws IOException {
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.at("/report/baseData/expenditure/rows/0"))
                .put("item", "三公\n经费")
                .put("previousFinal", new BigDecimal("-0.10"))
                .putNull("budget")
                .put("final", new BigDecimal("12345678901234567890.123456789012345678"));
        Path outputs = Files.createDirectory(folder.resolve("outputs"));
        Outputs.put(outputs, "a", tree.toString());
        Outputs.put(outputs, "b", Outputs.numbered("water", 2));
        Path target = folder.resolve("parquet");
        Store store = new Store(outputs);
        new Export(Format.PARQUET, Layout.tidy(), Naming.NAMES, false).run(store, store.list(), target, () -> {});
        try (Handle handle = Jdbi.open("jdbc:duckdb:")) {
            assertThat(handle.createQuery(
                                    "select item, previous_final, budget, final, typeof(final), item_level, typeof(item_level) from '"
                                            + target.resolve("expenditure_rows.parquet")
                                            + "' where path = '/report/baseData/expenditure/rows/0' and document <> ?")
                            .bind(0, Outputs.key(2))
                            .mapToMap()
                            .one()
                            .values())
                    .containsExactly(
                            "三公\n经费",
                            new BigDecimal("-0.100000000000000000"),
                            null,
                            new BigDecimal("12345678901234567890.123456789012345678"),
                            "DECIMAL(38,18)",
                            1L,
                            "BIGINT");
            assertThat(one("select count(*) from '" + target.resolve("fields.parquet") + "'", handle))
                    .isEqualTo(Outputs.of("library").evidence().size()
                            + Outputs.of("water").evidence().size());
            assertThat(one("select count(*) from '" + target.resolve("fields.parquet") + "' where doubtful", handle))
                    .isNotNegative();
            for (Table table : RelationalForm.TABLES) {
                assertThat(one("select count(*) from '" + target.resolve(table.name() + ".parquet") + "'", handle))
                        .isNotNegative();
            }
        }
    }

    private static int one(String query, Handle handle) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }
}
