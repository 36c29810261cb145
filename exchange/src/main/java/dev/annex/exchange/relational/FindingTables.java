package dev.annex.exchange.relational;

import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Box;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Review;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Unmapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Judgement as tables: checks, every field with its evidence, and what was left over. */
final class FindingTables {

    private static final String REPORT = "/report";

    /** A value of the report as words, with its evidence; no words where the evidence is of no value of the report. */
    private record Field(String value, Evidence evidence) {
        private Optional<Review> review() {
            return evidence.reviewed();
        }

        private static Field of(JsonNode output, String pointer, Evidence evidence) {
            JsonNode value = pointer.startsWith(REPORT + "/")
                    ? output.at(pointer.substring(REPORT.length()))
                    : MissingNode.getInstance();
            return new Field(value.isNumber() ? value.decimalValue().toPlainString() : value.asString(""), evidence);
        }
    }

    private static final Tabulation<Check> CHECKS = Tabulation.<Check>of(
                    "checks", "核对结果", "One rule applied to one place of a report.", "Check")
            .words("rule", "id", Check::id)
            .words("status", "status", check -> JsonName.of(check.status()))
            .words("severity", "severity", check -> JsonName.of(check.severity()))
            .words("message", "message", Check::message)
            .number("expected", "expected", Check::expected)
            .number("actual", "actual", Check::actual)
            .words("fields", "fields", check -> String.join(" ", check.fields()))
            .text("attribution", "attribution", check -> check.attribution().map(JsonName::of))
            .text("because", "because", Check::because);

    private static final Tabulation<Field> FIELDS = Tabulation.<Field>of(
                    "fields",
                    "字段与依据",
                    "One value of the report: its path, where it was read and how sure we are of it.",
                    "Evidence")
            .own("value", "值", "The value as the output has it.", ColumnType.TEXT, it -> new Value.Text(it.value()))
            .words("text", "text", it -> it.evidence().text())
            .number(
                    "confidence",
                    "confidence",
                    it -> Optional.of(BigDecimal.valueOf(it.evidence().confidence())))
            .own(
                    "doubtful",
                    "存疑",
                    "Whether a person should look at the value before it is used.",
                    ColumnType.BOOLEAN,
                    it -> new Value.Truth(Doubt.of(it.evidence()).isPresent()))
            .text("note", "note", it -> it.evidence().note())
            .whole("page", "page", it -> it.evidence().page())
            .own("x0", "左", "Left edge on the page, in points.", ColumnType.DECIMAL, it -> edge(it, Box::x0))
            .own(
                    "y0",
                    "上",
                    "Top edge on the page, in points from the top.",
                    ColumnType.DECIMAL,
                    it -> edge(it, Box::y0))
            .own("x1", "右", "Right edge on the page, in points.", ColumnType.DECIMAL, it -> edge(it, Box::x1))
            .own(
                    "y1",
                    "下",
                    "Bottom edge on the page, in points from the top.",
                    ColumnType.DECIMAL,
                    it -> edge(it, Box::y1))
            .words("origin", "from", it -> JsonName.of(it.evidence().from()))
            .whole("table_number", "table", it -> it.evidence().table())
            .whole("row_number_in_table", "row", it -> it.evidence().row())
            .whole("column_number_in_table", "column", it -> it.evidence().column())
            .whole("paragraph_number", "paragraph", it -> it.evidence().paragraph())
            .own(
                    "alternatives",
                    "其他识别结果",
                    "Other readings that the recogniser offered, one per line.",
                    ColumnType.TEXT,
                    it -> lines(it.evidence().alternatives()))
            .own(
                    "review",
                    "复核结论",
                    "What a reviewer did with the value: confirmed, corrected, illegible or asPrinted.",
                    ColumnType.TEXT,
                    it -> Value.of(it.review().map(review -> JsonName.of(review.action()))))
            .own(
                    "reviewed_by",
                    "复核人",
                    "Who reviewed it.",
                    ColumnType.TEXT,
                    it -> Value.of(it.review().map(Review::by)))
            .own(
                    "reviewed_at",
                    "复核时间",
                    "When, in the notation of ISO 8601.",
                    ColumnType.TEXT,
                    it -> Value.of(it.review().map(Review::at)))
            .own(
                    "previous_value",
                    "原值",
                    "What stood there before it was corrected.",
                    ColumnType.TEXT,
                    it -> Value.of(it.review().flatMap(Review::previous)));

    private static final Tabulation<Unmapped> UNMAPPED = Tabulation.<Unmapped>of(
                    "unmapped", "未归类内容", "Words of the source that stand in no field.", "Unmapped")
            .words("kind", "kind", it -> JsonName.of(it.kind()))
            .whole("page", "page", Unmapped::page)
            .whole("table_number", "table", Unmapped::table)
            .whole("row_number_in_table", "row", Unmapped::row)
            .whole("column_number_in_table", "column", Unmapped::column)
            .whole("paragraph_number", "paragraph", Unmapped::paragraph)
            .own(
                    "text",
                    "原文",
                    "The words; of a table one row per line, cells parted by tabs.",
                    ColumnType.TEXT,
                    it -> words(it));

    private static final Tabulation<Diagnostic> DIAGNOSTICS = Tabulation.<Diagnostic>of(
                    "diagnostics", "读取提示", "A remark about the reading itself.", "Diagnostic")
            .words("severity", "severity", it -> JsonName.of(it.severity()))
            .words("code", "code", Diagnostic::code)
            .words("message", "message", Diagnostic::message)
            .whole("page", "page", Diagnostic::page);

    static final List<Tabulation<?>> ALL = List.of(CHECKS, FIELDS, UNMAPPED, DIAGNOSTICS);

    private FindingTables() {}

    static void write(Extraction extraction, Rows rows) {
        rows.addAll(CHECKS, "/checks", extraction.checks());
        JsonNode report = ExtractionJson.toTree(extraction.report());
        extraction
                .evidence()
                .forEach((pointer, evidence) -> rows.add(FIELDS, pointer, Field.of(report, pointer, evidence)));
        rows.addAll(UNMAPPED, "/unmapped", extraction.unmapped());
        rows.addAll(DIAGNOSTICS, "/diagnostics", extraction.diagnostics());
    }

    private static Value edge(Field field, ToDoubleFunction<Box> edge) {
        return Value.ofNumber(field.evidence().box().map(box -> BigDecimal.valueOf(edge.applyAsDouble(box))));
    }

    private static Value lines(List<String> lines) {
        return lines.isEmpty() ? Value.Blank.BLANK : new Value.Text(String.join("\n", lines));
    }

    private static Value words(Unmapped unmapped) {
        return unmapped.text()
                .<Value>map(Value.Text::new)
                .orElseGet(() -> new Value.Text(unmapped.cells().stream()
                        .map(cells -> String.join("\t", cells))
                        .collect(Collectors.joining("\n"))));
    }
}
