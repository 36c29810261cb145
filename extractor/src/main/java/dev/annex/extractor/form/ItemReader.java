package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the labels at the left of a region's rows: what each item means and how deep it lies. One per region and form. */
final class ItemReader {
    /** Labels of one depth begin at the same place within this many points: less than half the width of a character. */
    private static final double SAME_INDENT = 4;

    /** Named rows such as single funds lie below the numbered rows of the second level. */
    private static final int NUMBERED_LEVEL = 2;

    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?<chapter>[一二三四五六七八九十]+[、.．])|(?<bracketed>[(（][一二三四五六七八九十\\d]+[)）])"
                    + "|(?<numbered>\\d+[、.．](?!\\d))|(?<circled>[①-⑳]))");
    private static final Pattern AMONG = Pattern.compile("^其中[：:]?");

    private final ItemDefinition definition;
    private final List<Line> lines = new ArrayList<>();

    ItemReader(ItemDefinition definition) {
        this.definition = definition;
    }

    private enum Style {
        CHAPTER,
        NUMBERED,
        BRACKETED,
        CIRCLED,
        AMONG,
        PLAIN
    }

    private record Line(Style style, double indent, int level, Optional<CodeDefinition> code) {
        boolean holdsNamed() {
            return code.filter(CodeDefinition::named).isPresent();
        }
    }

    /** Adds the item, its code and, where the rows form a hierarchy, its level to a record. */
    void read(Cell cell, Field.Struct row, Account account) {
        Words words = Words.ofLabel(cell);
        Provenance provenance = words.provenance(Binding.LABELLED);
        account.value(cell.place());
        String text = words.text();
        row.put(definition.field(), new Field.Text(definition.strip() ? stripped(text) : text, provenance));
        Optional<CodeDefinition> code = codeOf(text, definition.codes());
        Provenance derived = provenance.with(Binding.DERIVED);
        row.put("code", code.map(known -> new Field.Text(known.code(), derived)));
        if (definition.levels()) {
            Line line = line(text, indentOf(cell), code);
            lines.add(line);
            row.put("level", new Field.Number(BigDecimal.valueOf(line.level()), derived));
        }
    }

    /** Whether a row without a label says nothing, because only its label tells where it belongs. */
    boolean needsName() {
        return definition.levels();
    }

    /** A row whose labels name its columns, not an item, states the sum of the rows below it. */
    void readUnnamed(Field.Struct row, Collection<Cell> cells) {
        row.put(definition.field(), new Field.Blank());
        row.put(
                "code",
                cells.stream()
                        .findFirst()
                        .map(cell -> new Field.Text("total", Words.of(cell).provenance(Binding.DERIVED))));
    }

    /** The item without 其中： and a trailing colon. */
    static String stripped(String text) {
        return AMONG.matcher(text)
                .replaceFirst("")
                .strip()
                .replaceFirst("[：:]$", "")
                .strip();
    }

    /** The known item that a label names, whatever stands before it. */
    static Optional<CodeDefinition> codeOf(String text, List<CodeDefinition> codes) {
        String name = AMONG.matcher(text.strip()).replaceFirst("").strip();
        name = NUMBER.matcher(name).replaceFirst("").strip();
        name = AMONG.matcher(name).replaceFirst("");
        LabelKey label = LabelKey.of(name, Optional.empty());
        return codes.stream().filter(code -> code.labels().match(label)).findFirst();
    }

    private Line line(String text, double indent, Optional<CodeDefinition> code) {
        Style style = styleOf(text);
        int level = code.map(CodeDefinition::level).orElseGet(() -> levelOf(style, indent));
        return new Line(style, indent, level, code);
    }

    private int levelOf(Style style, double indent) {
        if (lines.isEmpty() || style == Style.CHAPTER) {
            return 1;
        }
        if (style == Style.NUMBERED) {
            return NUMBERED_LEVEL;
        }
        Line previous = lines.get(lines.size() - 1);
        if (style == Style.PLAIN && previous.holdsNamed()) {
            return previous.level() + 1;
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            boolean sibling = style == Style.PLAIN ? isBeside(line, indent) : line.style() == style;
            if (sibling) {
                return line.level();
            }
            if (line.level() == 1) {
                break;
            }
        }
        boolean belowHeading = previous.style() == Style.NUMBERED || previous.level() == 1 || style != Style.PLAIN;
        return belowHeading ? previous.level() + 1 : previous.level();
    }

    private static boolean isBeside(Line line, double indent) {
        return line.style() == Style.PLAIN && Math.abs(line.indent() - indent) < SAME_INDENT;
    }

    private static Style styleOf(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return AMONG.matcher(text).find() ? Style.AMONG : Style.PLAIN;
        }
        if (number.group("chapter") != null) {
            return Style.CHAPTER;
        }
        if (number.group("numbered") != null) {
            return Style.NUMBERED;
        }
        return number.group("bracketed") != null ? Style.BRACKETED : Style.CIRCLED;
    }

    private static double indentOf(Cell cell) {
        return cell.blocks().stream()
                .filter(block -> block instanceof Paragraph paragraph && !paragraph.isBlank())
                .mapToDouble(block -> ((Paragraph) block).style().indent())
                .findFirst()
                .orElse(0);
    }
}
