package dev.annex.samples.dress;

import java.util.List;

/**
 * Who signs a form, and where.
 *
 * @param place where the line stands
 * @param fields in the order in which they are printed
 * @param onProjects whether the forms of projects are signed too
 */
public record SignatureDress(Place place, List<Field> fields, boolean onProjects) {

    /** Where the signature stands. */
    public enum Place {
        ABOVE,
        BELOW,
        /** Across the last row of the form. */
        LAST_ROW,
        /** In a table without lines below the form. */
        UNRULED_TABLE,
        NOWHERE
    }

    /**
     * A labelled part of the signature.
     *
     * @param label as printed, with its colon
     * @param is what stands behind it
     */
    public record Field(String label, Signed is) {}

    /** What is signed. */
    public enum Signed {
        PREPARED_BY,
        DATE,
        PHONE,
        RESPONSIBLE
    }

    public SignatureDress {
        fields = List.copyOf(fields);
    }

    /** Whether such a part is asked for. */
    public boolean has(Signed signed) {
        return fields.stream().anyMatch(field -> field.is() == signed);
    }
}
