package dev.annex.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.exchange.Outputs;
import dev.annex.exchange.relational.Layout;
import dev.annex.exchange.relational.RelationalForm;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Value;
import dev.annex.model.Extraction;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
    @TempDir
    private Path folder;

    private Layout read(String json) throws IOException, MappingException {
        return MappingFile.read(Files.writeString(folder.resolve("map.json"), json));
    }

    @Test
    void laysTablesAsTheFileSays() throws IOException, MappingException {
        Layout layout = read("""
                { "about": "某省导入模板", "tables": [
                  { "name": "指标", "from": "indicators",
                    "columns": [
                      { "name": "单位", "from": "documents.department" },
                      { "name": "项目", "from": "forms.project" },
                      { "name": "指标名", "from": "level3" },
                      { "name": "来源", "constant": "Annex" },
                      { "name": "版本", "constant": 1.50 } ] },
                  { "name": "经费",
                    "columns": [
                      { "name": "单位", "from": "department" },
                      { "name": "决算", "from": "expenditure_rows.final", "where": { "code": "threePublic" } },
                      { "name": "没有", "from": "expenditure_rows.final", "where": { "code": "none" } } ] } ] }
                """);
        Extraction extraction = Outputs.of("library");
        List<Row> tidy = RelationalForm.rows(extraction);
        List<Row> rows = layout.lay(tidy);
        long indicators = tidy.stream()
                .filter(row -> row.table().name().equals("indicators"))
                .count();
        assertThat(layout.tables()).extracting(table -> table.name()).containsExactly("指标", "经费");
        assertThat(rows).hasSize((int) indicators + 1);
        Row last = rows.get((int) indicators - 1);
        String department = extraction.report().department().orElseThrow();
        assertThat(last.values()).extracting(Value::text).startsWith(department).endsWith("Annex", "1.50");
        boolean ofProject = !extraction.report().projectEvaluations().isEmpty();
        assertThat(last.value("项目") == Value.Blank.BLANK).isNotEqualTo(ofProject);
        Row funds = rows.get((int) indicators);
        assertThat(funds.value("决算").text())
                .isEqualTo(extraction.report().baseData().orElseThrow().expenditure().rows().stream()
                        .filter(row -> row.code().equals(Optional.of("threePublic")))
                        .findFirst()
                        .flatMap(row -> row.finalAmount())
                        .map(amount -> amount.toPlainString())
                        .orElse(""));
        assertThat(funds.value("没有")).isEqualTo(Value.Blank.BLANK);
    }

    @Test
    void choosesRowsByTheirWords() throws IOException, MappingException {
        Layout layout = read("""
                {"tables": [{"name": "x", "from": "checks", "where": {"status": "passed", "severity": "error"},
                  "columns": [{"name": "rule", "from": "rule"}]}]}
                """);
        Extraction extraction = Outputs.of("library");
        assertThat(layout.lay(RelationalForm.rows(extraction)))
                .extracting(row -> row.value("rule").text())
                .containsExactlyElementsOf(extraction.checks().stream()
                        .filter(check -> check.status() == Check.Status.PASSED && check.severity() == Severity.ERROR)
                        .map(check -> check.id())
                        .toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'tables': [ | 第 2 行：不是正确的 JSON",
                "[] | 第 1 行：这里应是一个 JSON 对象",
                "{'tables': []} | 第 1 行：“tables”应是一个不空的列表",
                "{'tables': [{'name': 'a',~'form': 'indicators'}]} | 第 2 行：不认识“form”",
                "{'tables': [{'name': 'a',~'from': 'none', 'columns': []}]} | 第 2 行：没有名为“none”的表",
                "{'tables': [{'name': 'a', 'columns': []}]} | “columns”应是一个不空的列表",
                "{'tables': [{'columns': [1]}]} | “name”应是文字",
                "{'tables': [{'name': 'a', 'columns': [~~{'name': 'b', 'from': 'none'}]}]} | 第 3 行：表 documents 没有名为“none”的列",
                "{'tables': [{'name': 'a', 'columns': [{'name': 'b'}]}]} | 列“b”应有 from 或 constant 之一",
                "{'tables': [{'name': 'a', 'columns': [{'name': 'b', 'from': 'title', 'constant': 1}]}]} | 应有 from 或 constant 之一",
                "{'tables': [{'name': 'a', 'columns': [{'name': 'b', 'constant': null}]}]} | “constant”应是文字、数字",
                "{'tables': [{'name': 'a', 'columns': [{'name': 'b', 'constant': 1e400}]}]} | 数字超出范围",
                "{'tables': [{'name': 'a', 'columns': [{'name': 'b', 'from': 'title'},~{'name': 'B', 'from': 'title'}]}]} | 第 2 行：这张表中已有名为“B”的列",
                "{'tables': [{'name': 'a', 'columns': [{'name': 'b', 'from': 'title', 'where': {'title': 'x'}}]}]} | where 只用于取自另一张表的列",
                "{'tables': [{'name': 'a', 'where': {'none': 'x'}, 'columns': [{'name': 'b', 'from': 'title'}]}]} | 没有名为“none”的列",
                "{'name': 1, 'name': 2} | 不是正确的 JSON",
            })
    void saysInWhichLineItMakesNoSense(String json, String sentence) {
        assertThatThrownBy(() -> read(json.replace('\'', '"').replace('~', '\n') + (json.endsWith("[") ? "\n" : "")))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith(folder.resolve("map.json") + "：")
                .hasMessageContaining(sentence);
    }

    @Test
    void aFileThatIsNotThereIsSaidToBe() {
        assertThatThrownBy(() -> MappingFile.read(folder.resolve("none.json")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("none.json");
    }
}
