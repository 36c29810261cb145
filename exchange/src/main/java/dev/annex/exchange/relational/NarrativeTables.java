package dev.annex.exchange.relational;

import dev.annex.model.report.Attachment;
import dev.annex.model.report.Fact;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.NarrativeItem;
import dev.annex.model.report.Report;
import dev.annex.model.report.Section;
import java.util.List;
import java.util.Optional;

/** The prose of a report as tables. */
final class NarrativeTables {

    /** A section with its place in the outline. */
    private record PlacedSection(Optional<String> parent, int depth, int ordinal, Section section) {}

    /** An item of one of the flat lists. */
    private record ListedItem(String list, NarrativeItem item) {}

    private static final Tabulation<PlacedSection> SECTIONS = Tabulation.<PlacedSection>of(
                    "sections", "报告章节", "One section of the narrative.", "Section")
            .own(
                    "parent",
                    "上级章节",
                    "The path of the section that this one is a part of.",
                    ColumnType.TEXT,
                    it -> Value.of(it.parent()))
            .own("depth", "层级", "Depth in the outline, from 1.", ColumnType.INTEGER, it -> Value.of(it.depth()))
            .own("ordinal", "序号", "Which part of its parent, from 1.", ColumnType.INTEGER, it -> Value.of(it.ordinal()))
            .text("section_number", "number", it -> it.section().number())
            .text("heading", "heading", it -> it.section().heading())
            .text("role", "role", it -> it.section().role().map(JsonName::of))
            .own(
                    "text",
                    "正文",
                    "The paragraphs directly under the heading, one per line.",
                    ColumnType.TEXT,
                    it -> new Value.Text(String.join("\n", it.section().paragraphs())));

    private static final Tabulation<ListedItem> ITEMS = Tabulation.<ListedItem>of(
                    "narrative_items", "职能、问题与措施", "One function, problem or measure of improvement.", "NarrativeItem")
            .own(
                    "kind",
                    "种类",
                    "Which list it stands in: functions, problems or improvements.",
                    ColumnType.TEXT,
                    it -> new Value.Text(it.list()))
            .text("item_number", "number", it -> it.item().number())
            .text("title", "title", it -> it.item().title())
            .words("text", "text", it -> it.item().text());

    private static final Tabulation<Fact> FACTS = Tabulation.<Fact>of(
                    "facts", "文中数据", "One figure that the prose states.", "Fact")
            .words("section", "section", Fact::section)
            .text("subject", "subject", Fact::subject)
            .words("measure", "measure", fact -> JsonName.of(fact.measure()))
            .whole("of_year", "year", Fact::year)
            .number("figure", "value", fact -> Optional.of(fact.value()))
            .text("unit", "unit", Fact::unit)
            .words("text", "text", Fact::text);

    private static final Tabulation<Attachment> ATTACHMENTS = Tabulation.<Attachment>of(
                    "attachments", "附件清单", "One attachment that the report names.", "Attachment")
            .whole("attachment_number", "number", it -> Optional.of(it.number()))
            .words("name", "name", Attachment::name)
            .own(
                    "present",
                    "是否在本文件内",
                    "Whether the file holds the attachment.",
                    ColumnType.BOOLEAN,
                    it -> new Value.Truth(it.present()));

    static final List<Tabulation<?>> ALL = List.of(SECTIONS, ITEMS, FACTS, ATTACHMENTS);

    private NarrativeTables() {}

    static void write(Report report, Rows rows) {
        report.narrative().ifPresent(narrative -> write(narrative, rows));
        rows.addAll(ATTACHMENTS, "/report/attachments", report.attachments());
    }

    private static void write(Narrative narrative, Rows rows) {
        sections(Optional.empty(), 1, "/report/narrative/sections", narrative.sections(), rows);
        items("functions", narrative.functions(), rows);
        items("problems", narrative.problems(), rows);
        items("improvements", narrative.improvements(), rows);
        rows.addAll(FACTS, "/report/narrative/facts", narrative.facts());
    }

    private static void sections(Optional<String> parent, int depth, String list, List<Section> sections, Rows rows) {
        for (int i = 0; i < sections.size(); i++) {
            String path = list + "/" + i;
            rows.add(SECTIONS, path, new PlacedSection(parent, depth, i + 1, sections.get(i)));
            sections(
                    Optional.of(path),
                    depth + 1,
                    path + "/sections",
                    sections.get(i).sections(),
                    rows);
        }
    }

    private static void items(String list, List<NarrativeItem> items, Rows rows) {
        rows.addAll(ITEMS, "/report/narrative/" + list, items, item -> new ListedItem(list, item));
    }
}
