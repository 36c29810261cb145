package dev.annex.samples.layout;

import dev.annex.samples.dress.TypeDress;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.Look.Alignment;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedParagraph;
import java.util.ArrayList;
import java.util.List;

/** The looks of a dress, and words set in them. */
final class Type {
    private final TypeDress dress;

    Type(TypeDress dress) {
        this.dress = dress;
    }

    Look title() {
        return Look.of(dress.titleFont(), dress.titleSize()).inBold().aligned(Alignment.CENTER);
    }

    Look body() {
        return Look.of(dress.bodyFont(), dress.bodySize());
    }

    Look prose() {
        return body().indentedBy(2);
    }

    Look heading(int depth) {
        return switch (depth) {
            case 1 -> Look.of(dress.headingFont(), dress.bodySize()).inBold().indentedBy(2);
            case 2 -> Look.of(dress.subheadingFont(), dress.bodySize()).inBold().indentedBy(2);
            default -> prose();
        };
    }

    Look form() {
        return Look.of(dress.formFont(), dress.formSize());
    }

    /** A line beside a table: its unit, its signature, its remarks. */
    Look beside() {
        return Look.of(dress.bodyFont(), dress.formSize() + 0.5);
    }

    Look annexLabel() {
        return Look.of(dress.headingFont(), dress.bodySize());
    }

    /** A blank line of body text. */
    PrintedParagraph blankLine() {
        return PrintedParagraph.of("", body());
    }

    /** A centred cell; each line of the text is a paragraph. */
    List<PrintedBlock> centred(String text) {
        return paragraphs(text, form().aligned(Alignment.CENTER));
    }

    /** A cell whose words begin at the left; each line of the text is a paragraph. */
    List<PrintedBlock> left(String text) {
        return paragraphs(text, form());
    }

    /** A cell of one paragraph; the lines of the text are parted by line breaks. */
    List<PrintedBlock> broken(String text) {
        return List.of(PrintedParagraph.of(text, form()));
    }

    private static List<PrintedBlock> paragraphs(String text, Look look) {
        List<PrintedBlock> blocks = new ArrayList<>();
        text.lines().forEach(line -> blocks.add(PrintedParagraph.of(line, look)));
        return blocks.isEmpty() ? List.of(PrintedParagraph.of("", look)) : blocks;
    }
}
