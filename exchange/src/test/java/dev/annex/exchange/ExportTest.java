package dev.annex.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.exchange.relational.Layout;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.RelationalForm;
import dev.annex.exchange.store.Store;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExportTest {
    @TempDir
    private Path folder;

    private Path outputs = Path.of("");

    @BeforeEach
    void outputs() throws IOException {
        outputs = Files.createDirectory(folder.resolve("outputs"));
    }

    private void export(Format format, Path target) throws IOException {
        export(format, target, Naming.NAMES);
    }

    private void export(Format format, Path target, Naming naming) throws IOException {
        Store store = new Store(outputs);
        new Export(format, Layout.tidy(), naming, true).run(store, store.list(), target, () -> {});
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameResultsGiveTheSameBytes(Format format) throws IOException {
        Outputs.put(outputs, "a", Outputs.numbered("library", 1));
        Outputs.put(outputs, "b", Outputs.numbered("water", 2));
        export(format, folder.resolve("one/x"));
        export(format, folder.resolve("two/x"));
        assertThat(contents(folder.resolve("one")))
                .isEqualTo(contents(folder.resolve("two")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whereWritingFailsWhatWasThereStaysAndNothingElseIsLeft(Format format) throws IOException {
        Outputs.put(outputs, "a", Outputs.numbered("library", 1));
        Outputs.put(outputs, "b", Outputs.numbered("water", 2));
        export(format, folder.resolve("out/x"));
        Map<String, String> before = contents(folder.resolve("out"));
        Outputs.put(outputs, "c", Outputs.numbered("sports", 3));
        AtomicInteger done = new AtomicInteger();
        Store store = new Store(outputs);
        Export export = new Export(format, Layout.tidy(), Naming.NAMES, true);
        assertThatThrownBy(() -> export.run(store, store.list(), folder.resolve("out/x"), () -> {
                    if (done.incrementAndGet() == 2) {
                        throw new UncheckedIOException(new IOException("No space left on device"));
                    }
                }))
                .hasMessageContaining("No space left");
        assertThat(contents(folder.resolve("out"))).isEqualTo(before);
    }

    @Test
    void csvHasABomAndHeadersAndOneLinePerRow() throws IOException {
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.path("report")).put("title", "第一行\n\"第二行\",完");
        Outputs.put(outputs, "a", tree.toString());
        export(Format.CSV, folder.resolve("csv"), Naming.TITLES);
        String text = Files.readString(folder.resolve("csv/报告.csv"));
        assertThat(text).startsWith("\uFEFF报告编号,文件名,");
        CSVRecord row = csv(folder.resolve("csv/报告.csv")).get(0);
        assertThat(row.get("报告标题")).isEqualTo("第一行\n\"第二行\",完");
        assertThat(csv(folder.resolve("csv/字段与依据.csv")))
                .hasSameSizeAs(Outputs.of("library").evidence().keySet());
        assertThat(Files.readString(folder.resolve("csv/dictionary.md")))
                .contains("## indicators · 绩效指标", "| level3 | 三级指标 | text |");
    }

    @Test
    void noFormulaComesOutOfACsv() throws IOException {
        ObjectNode tree = Outputs.tree("library");
        List<String> hostile =
                List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", " =1", "\t=1", "\r=1", "＝1", "\u00A0=1");
        List<String> harmless = List.of("-5", "+3.2%", "a=b", "—", "1-2");
        ObjectNode row = (ObjectNode) tree.at("/report/baseData/expenditure/rows/0");
        var rows = ((ObjectNode) tree.at("/report/baseData/expenditure")).putArray("rows");
        Stream.concat(hostile.stream(), harmless.stream())
                .forEach(words -> rows.add(row.deepCopy().put("item", words)));
        Outputs.put(outputs, "a", tree.toString());
        export(Format.CSV, folder.resolve("csv"));
        List<String> items = csv(folder.resolve("csv/expenditure_rows.csv")).stream()
                .map(it -> it.get("item"))
                .toList();
        assertThat(items.subList(0, hostile.size()))
                .containsExactlyElementsOf(hostile.stream().map(it -> "'" + it).toList());
        assertThat(items.subList(hostile.size(), items.size())).containsExactlyElementsOf(harmless);
    }

    @Test
    void jsonLinesKeepDigitsAndSayWhatIsBlank() throws IOException {
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.at("/report/baseData/expenditure/rows/0"))
                .put("final", new BigDecimal("12.30"))
                .putNull("budget");
        Outputs.put(outputs, "a", tree.toString());
        export(Format.JSONL, folder.resolve("jsonl"));
        String line = Files.readAllLines(folder.resolve("jsonl/expenditure_rows.jsonl"))
                .get(0);
        assertThat(line).contains("\"budget\":null", "\"final\":12.30}");
        JsonNode first = JsonMapper.shared().readTree(line);
        assertThat(first.propertyNames())
                .containsExactlyElementsOf(RelationalForm.TABLES.stream()
                        .filter(table -> table.name().equals("expenditure_rows"))
                        .flatMap(table -> table.columns().stream().map(column -> column.name()))
                        .toList());
    }

    @Test
    void everyTableHasAFileEvenWithoutRows() throws IOException {
        export(Format.CSV, folder.resolve("csv"));
        assertThat(contents(folder.resolve("csv"))).hasSize(RelationalForm.TABLES.size() + 1);
        assertThat(csv(folder.resolve("csv/indicators.csv"))).isEmpty();
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        String text = Files.readString(file).substring(1);
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return contents;
    }
}
