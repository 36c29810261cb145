package dev.annex.samples.layout;

import dev.annex.model.report.Narrative;
import dev.annex.model.report.OtherTable;
import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import dev.annex.samples.dress.OutlineDress;
import dev.annex.samples.print.Inline;
import dev.annex.samples.print.Inline.Change;
import dev.annex.samples.print.ListNumber;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedParagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The narrative: headings and paragraphs in the order of the outline, other tables where the money is told of. */
final class NarrativeLayout {
    /** A heading in one paragraph with its text must be known as a heading by its shortness and by holding none of these. */
    private static final Pattern NOT_IN_RUN_IN_HEADINGS = Pattern.compile("[，：；,:;。0-9０-９]");

    private static final int LONGEST_RUN_IN_HEADING = 20;

    /** Every so many paragraphs one is shown with a tracked change or a footnote. */
    private static final int MARKED_EVERY = 3;

    private final OutlineDress dress;
    private final Type type;
    private final TableLayout tables;
    private final Numbering numbering;
    private final double width;
    private final List<PrintedBlock> blocks = new ArrayList<>();
    private List<OtherTable> tablesLeft;
    private int paragraphs;

    NarrativeLayout(OutlineDress dress, Type type, TableLayout tables, List<OtherTable> otherTables, double width) {
        this.dress = dress;
        this.type = type;
        this.tables = tables;
        this.tablesLeft = otherTables;
        this.numbering = new Numbering(dress.counting());
        this.width = width;
    }

    /** All blocks of the narrative below its title. */
    List<PrintedBlock> lay(Narrative narrative) {
        narrative.sections().forEach(section -> section(section, 1));
        otherTables();
        return List.copyOf(blocks);
    }

    private void section(Section section, int depth) {
        boolean headingless = section.heading().isEmpty();
        boolean runIn = section.number().isPresent() && (headingless || runsIn(section, depth));
        if (!headingless || runIn) {
            blocks.add(first(section, depth, runIn));
        }
        section.paragraphs().stream().skip(runIn ? 1 : 0).forEach(text -> blocks.add(paragraph(text)));
        if (section.role()
                        .filter(role -> role == SectionRole.GENERAL_PUBLIC_BUDGET)
                        .isPresent()
                && !section.paragraphs().isEmpty()) {
            otherTables();
        }
        section.sections().forEach(part -> section(part, depth + 1));
    }

    private boolean runsIn(Section section, int depth) {
        String heading = section.heading().orElse("");
        return dress.runIn()
                && depth > 1
                && !section.paragraphs().isEmpty()
                && section.sections().isEmpty()
                && heading.length() <= LONGEST_RUN_IN_HEADING
                && !NOT_IN_RUN_IN_HEADINGS.matcher(heading).find();
    }

    /** The paragraph with the number of a section: its heading, its heading and its text, or its text alone. */
    private PrintedBlock first(Section section, int depth, boolean runIn) {
        String number = section.number().orElse("");
        Optional<ListNumber> counted = number.isEmpty() ? Optional.empty() : numbering.count(number, depth);
        String typed = counted.isPresent() ? "" : number;
        Look look = runIn ? type.prose() : heading(section, depth);
        List<Inline> inlines = new ArrayList<>();
        if (!runIn) {
            inlines.add(Inline.words(typed + section.heading().orElse("")));
        } else if (section.heading().isPresent()) {
            inlines.add(Inline.bold(typed + section.heading().get() + "。"));
            inlines.add(Inline.words(section.paragraphs().get(0)));
        } else {
            inlines.add(Inline.words(typed + section.paragraphs().get(0)));
        }
        return new PrintedParagraph(inlines, look, counted, PrintedParagraph.Kind.BODY);
    }

    private Look heading(Section section, int depth) {
        Look look = type.heading(depth);
        Look bold = section.number().isEmpty() ? look.inBold() : look;
        return dress.headingStyles() ? bold.asHeading(depth) : bold;
    }

    private PrintedBlock paragraph(String text) {
        paragraphs++;
        List<Inline> inlines = new ArrayList<>();
        if (dress.trackedChanges() && paragraphs % MARKED_EVERY == 0 && text.length() > 6) {
            inlines.add(Inline.words(text.substring(0, 3)));
            inlines.add(new Inline.Words("（此处待核）", false, Change.DELETED));
            inlines.add(new Inline.Words(text.substring(3, 6), false, Change.INSERTED));
            inlines.add(Inline.words(text.substring(6)));
        } else {
            inlines.add(Inline.words(text));
        }
        if (dress.footnotes() && paragraphs % MARKED_EVERY == 1) {
            inlines.add(new Inline.Footnote("数据取自本单位年末财务账和业务台账。"));
        }
        return new PrintedParagraph(inlines, type.prose(), Optional.empty(), PrintedParagraph.Kind.BODY);
    }

    private void otherTables() {
        for (int i = 0; i < tablesLeft.size(); i++) {
            blocks.addAll(tables.lay(tablesLeft.get(i), i + 1, width));
        }
        tablesLeft = List.of();
    }
}
