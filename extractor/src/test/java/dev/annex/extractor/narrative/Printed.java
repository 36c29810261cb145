package dev.annex.extractor.narrative;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import java.util.List;
import java.util.stream.Collectors;

/** What was read from prose, as lines that a person can check beside the script. */
final class Printed {
    private Printed() {}

    static String of(Prose prose, List<Paragraph> paragraphs, Account account) {
        StringBuilder lines = new StringBuilder();
        lines.append("title: ").append(prose.title().map(Field.Text::value).orElse("-"));
        lines.append("\nyear: ")
                .append(prose.fiscalYear().map(year -> year.value().toString()).orElse("-"));
        lines.append("\ndepartment: ")
                .append(prose.department().map(Field.Text::value).orElse("-"))
                .append('\n');
        if (prose.narrative().isEmpty()) {
            lines.append("no narrative\n");
        }
        prose.narrative().ifPresent(narrative -> {
            sections(narrative.get("sections"), "", lines);
            for (String list : List.of("functions", "problems", "improvements")) {
                items(list, narrative.get(list), lines);
            }
            facts(narrative.get("facts"), lines);
        });
        prose.attachments()
                .forEach(attachment -> lines.append("attachment ")
                        .append(attachment.number())
                        .append(": ")
                        .append(attachment.name().value())
                        .append('\n'));
        String unused = paragraphs.stream()
                .filter(paragraph ->
                        !paragraph.isBlank() && account.use(paragraph.place()).isEmpty())
                .map(paragraph -> paragraph.text().strip())
                .collect(Collectors.joining(" | "));
        return lines.append("unused: ").append(unused).append('\n').toString();
    }

    private static void sections(Field sections, String indent, StringBuilder lines) {
        for (Field field : ((Field.Sequence) sections).elements()) {
            Field.Struct section = (Field.Struct) field;
            lines.append(indent)
                    .append(word(section.get("number")))
                    .append(' ')
                    .append(word(section.get("heading")))
                    .append(" = ")
                    .append(word(section.get("role")))
                    .append('\n');
            for (Field paragraph : ((Field.Sequence) section.get("paragraphs")).elements()) {
                lines.append(indent).append("  ¶ ").append(word(paragraph)).append('\n');
            }
            sections(section.get("sections"), indent + "    ", lines);
        }
    }

    private static void items(String name, Field items, StringBuilder lines) {
        for (Field field : ((Field.Sequence) items).elements()) {
            Field.Struct item = (Field.Struct) field;
            lines.append(name)
                    .append(": ")
                    .append(word(item.get("number")))
                    .append(" / ")
                    .append(word(item.get("title")))
                    .append(" / ")
                    .append(word(item.get("text")).replace("\n", "⏎"))
                    .append('\n');
        }
    }

    private static void facts(Field facts, StringBuilder lines) {
        for (Field field : ((Field.Sequence) facts).elements()) {
            Field.Struct fact = (Field.Struct) field;
            lines.append("fact: ")
                    .append(word(fact.get("section"))
                            .replace("/report/narrative/sections", "")
                            .replace("/sections", ""))
                    .append(' ')
                    .append(word(fact.get("subject")))
                    .append(' ')
                    .append(word(fact.get("measure")))
                    .append(' ')
                    .append(word(fact.get("year")))
                    .append(' ')
                    .append(word(fact.get("value")))
                    .append(' ')
                    .append(word(fact.get("unit")))
                    .append(" ← ")
                    .append(word(fact.get("text")))
                    .append('\n');
        }
    }

    private static String word(Field field) {
        Object plain = Plain.of(field);
        return plain == null ? "-" : plain.toString();
    }
}
