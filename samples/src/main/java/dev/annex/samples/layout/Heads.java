package dev.annex.samples.layout;

import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.FormDress.AnnexAt;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.Look.Alignment;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedTextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above a form or a narrative: the label of the annex, the title on one or two lines, the unit. */
final class Heads {
    private final Dress dress;
    private final Type type;
    private final String office;
    private Optional<String> annexInForce = Optional.empty();

    /** @param office after whose name a long title may be broken */
    Heads(Dress dress, Type type, String office) {
        this.dress = dress;
        this.type = type;
        this.office = office;
    }

    /** The lines above a form; a label that is still in force from the form before is not printed again. */
    List<PrintedBlock> aboveForm(
            Optional<String> annexLabel,
            Optional<String> title,
            AnnexAt annexAt,
            List<String> leftLines,
            String rightLine) {
        Optional<String> label = annexLabel.equals(annexInForce) ? Optional.empty() : annexLabel;
        annexInForce = annexLabel;
        List<PrintedBlock> blocks = new ArrayList<>();
        if (annexAt == AnnexAt.TEXT_BOX) {
            label.ifPresent(
                    text -> blocks.add(new PrintedTextBox(List.of(PrintedParagraph.of(text, type.annexLabel())))));
        } else if (annexAt == AnnexAt.ABOVE_TITLE) {
            label.ifPresent(text -> blocks.add(PrintedParagraph.of(text, type.annexLabel())));
        }
        title.ifPresent(text -> blocks.addAll(title(text, type.title())));
        if (annexAt == AnnexAt.BELOW_TITLE) {
            label.ifPresent(
                    text -> blocks.add(PrintedParagraph.of(text, type.beside().aligned(Alignment.RIGHT))));
        }
        leftLines.forEach(line -> blocks.add(PrintedParagraph.of(line, type.beside())));
        if (!rightLine.isEmpty()) {
            blocks.add(PrintedParagraph.of(rightLine, type.beside().aligned(Alignment.RIGHT)));
        }
        return blocks;
    }

    /** A title, on two lines where the dress breaks titles and this one has a place to be broken at. */
    List<PrintedBlock> title(String title, Look look) {
        List<PrintedBlock> lines = new ArrayList<>();
        breakOf(title)
                .ifPresentOrElse(
                        at -> {
                            lines.add(PrintedParagraph.of(title.substring(0, at), look));
                            lines.add(PrintedParagraph.of(title.substring(at), look));
                        },
                        () -> lines.add(PrintedParagraph.of(title, look)));
        return lines;
    }

    private Optional<Integer> breakOf(String title) {
        if (!dress.page().titleInTwoLines()) {
            return Optional.empty();
        }
        if (title.endsWith("）") && title.indexOf('（') > 0) {
            return Optional.of(title.lastIndexOf('（'));
        }
        return title.startsWith(office) && title.length() > office.length()
                ? Optional.of(office.length())
                : Optional.empty();
    }
}
