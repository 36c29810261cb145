package dev.annex.samples.layout;

import dev.annex.samples.dress.FormDress;
import dev.annex.samples.print.PrintedCell.Manner;

/** The label of a block of a form. */
final class Side {
    /** The longest label that is set from left to right in a narrow column. */
    private static final int LONGEST_ACROSS = 2;

    private Side() {}

    /**
     * Begins the first row of a block: with the label of the block in a cell at the left that spans all of its rows or, in a
     * form without such a column, below a row of its own with the label.
     */
    static void draw(FormDress dress, String label, int rows, Type type, TableDraft draft) {
        if (dress.sideWidth() > 0) {
            boolean vertical = label.length() > LONGEST_ACROSS && !label.contains("\n");
            draft.row().cell(dress.sideWidth(), rows, type.centred(label), vertical ? Manner.VERTICAL : Manner.PLAIN);
            return;
        }
        if (!label.isEmpty()) {
            draft.row().rest(type.left(label));
        }
        draft.row();
    }
}
