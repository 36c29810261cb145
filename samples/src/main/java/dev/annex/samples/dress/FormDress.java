package dev.annex.samples.dress;

import java.util.List;

/**
 * A self-evaluation form, of a department or of a project.
 *
 * @param landscape whether the paper lies on its side
 * @param annexAt where the label such as 附件1 stands
 * @param fieldsAbove labels of other fields that stand above the table, a line each, rather than in it
 * @param unitAbove a line above the table at its right, empty for none
 * @param subject the rows at the head of the table, each with its labelled cells
 * @param sideWidth width of the column at the left that names the blocks, of 100; 0 where the labels of the blocks stand in rows of their own
 * @param funding the block of money; empty columns where there is none
 * @param goals labels of the goals block: the block, expected, actual
 * @param indicators the block of indicators
 * @param totalLabel of the last row
 * @param continued how the form goes on after a page
 * @param framed whether the form stands in the one cell of a table without lines, as pages copied from the web do
 * @param controlled whether the cells that are filled in are content controls
 * @param remark a line below the form that belongs to no field, empty for none
 */
public record FormDress(
        boolean landscape,
        AnnexAt annexAt,
        List<String> fieldsAbove,
        String unitAbove,
        List<List<SubjectCell>> subject,
        int sideWidth,
        FundingDress funding,
        List<String> goals,
        IndicatorDress indicators,
        String totalLabel,
        Continuation continued,
        boolean framed,
        boolean controlled,
        String remark) {

    /** Where the label of an annex stands. */
    public enum AnnexAt {
        /** At the left, above the title. */
        ABOVE_TITLE,
        /** At the right, below the title. */
        BELOW_TITLE,
        /** In a text box above the title. */
        TEXT_BOX
    }

    /** How a form goes on after a page. */
    public enum Continuation {
        /** In one table. */
        NONE,
        /** In a second table below （续表）, the head of the indicators printed again. */
        REPEATED_HEAD,
        /** In a second table, its head printed again, without a word. */
        REPEATED_HEAD_SILENT
    }

    /**
     * A labelled cell at the head of a form.
     *
     * @param label as printed
     * @param is what stands in it
     */
    public record SubjectCell(String label, Subject is) {}

    /** What is named at the head of a form. */
    public enum Subject {
        DEPARTMENT,
        PROJECT,
        SUPERVISOR,
        IMPLEMENTER
    }

    public FormDress {
        fieldsAbove = List.copyOf(fieldsAbove);
        subject = subject.stream().map(List::copyOf).toList();
        goals = List.copyOf(goals);
    }
}
