package dev.annex.exchange.relational;

import dev.annex.model.Extraction;
import dev.annex.model.Source;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An extraction as rows of tidy tables: one thing to a row, one value to a cell, each amount beside its unit.
 *
 * <p>Keys are stable: the document is the SHA-256 of its source file, and a row is where its thing stands in the output, a JSON pointer.
 * The same pointer, followed by the name of a member, leads to the {@code fields} table, which holds every value of a report with its
 * evidence.
 */
public final class RelationalForm {

    /** The version of these tables: it rises with every change of them. */
    public static final int VERSION = 1;

    private static final Tabulation<Extraction> DOCUMENTS = Tabulation.<Extraction>of(
                    "documents", "报告", "One source file.", "Report")
            .onePerDocument()
            .own(
                    "file_name",
                    "文件名",
                    "The name of the file, without its folder.",
                    ColumnType.TEXT,
                    ofSource(source -> new Value.Text(source.fileName())))
            .own(
                    "media_type",
                    "文件类型",
                    "The media type by content, not by extension.",
                    ColumnType.TEXT,
                    ofSource(source -> new Value.Text(source.mediaType())))
            .own(
                    "page_count",
                    "页数",
                    "The number of pages; empty for formats without pages.",
                    ColumnType.INTEGER,
                    ofSource(source -> Tabulation.ofWhole(source.pageCount())))
            .own(
                    "content",
                    "文字来源",
                    "Where its words come from: digital, scanned or mixed.",
                    ColumnType.TEXT,
                    ofSource(source -> new Value.Text(JsonName.of(source.content()))))
            .own(
                    "schema_version",
                    "格式版本",
                    "The version of the contract of its output.",
                    ColumnType.TEXT,
                    it -> new Value.Text(it.schemaVersion()))
            .text("title", "title", it -> it.report().title())
            .whole("fiscal_year", "fiscalYear", it -> it.report().fiscalYear())
            .text("department", "department", it -> it.report().department())
            .own(
                    "field_count",
                    "字段数",
                    "How many values the report has.",
                    ColumnType.INTEGER,
                    it -> Value.of(it.evidence().size()))
            .own(
                    "doubtful_fields",
                    "存疑字段数",
                    "How many of them a person should look at.",
                    ColumnType.INTEGER,
                    it -> Value.of(it.evidence().values().stream()
                            .filter(evidence -> Doubt.of(evidence).isPresent())
                            .count()))
            .own(
                    "failed_errors",
                    "错误数",
                    "How many checks failed that are errors.",
                    ColumnType.INTEGER,
                    it -> failed(it, Severity.ERROR))
            .own(
                    "failed_warnings",
                    "警告数",
                    "How many checks failed that are warnings.",
                    ColumnType.INTEGER,
                    it -> failed(it, Severity.WARNING));

    /** All tables, the documents first; in each format they come in this order. */
    public static final List<Table> TABLES = Stream.of(
                    List.<Tabulation<?>>of(DOCUMENTS),
                    FormTables.ALL,
                    GridTables.ALL,
                    NarrativeTables.ALL,
                    FindingTables.ALL)
            .flatMap(List::stream)
            .<Table>map(Tabulation::table)
            .toList();

    private RelationalForm() {}

    /**
     * The rows of a document, its row in the table of documents first.
     *
     * @throws Value.Number.UnfitException if a number is too large for the tables
     */
    public static List<Row> rows(Extraction extraction) {
        Rows rows = new Rows(Outline.of(extraction));
        rows.add(DOCUMENTS, "/report", extraction);
        FormTables.write(extraction.report(), rows);
        GridTables.write(extraction.report(), rows);
        NarrativeTables.write(extraction.report(), rows);
        FindingTables.write(extraction, rows);
        return rows.asList();
    }

    private static Value failed(Extraction extraction, Severity severity) {
        return Value.of(extraction.checks().stream()
                .filter(check -> check.status() == Check.Status.FAILED && check.severity() == severity)
                .count());
    }

    private static Function<Extraction, Value> ofSource(Function<Source, Value> reader) {
        return extraction -> reader.apply(extraction.source());
    }
}
