package dev.annex.samples.dress;

import java.util.List;

/**
 * The base data table.
 *
 * @param staffing where the staff figures stand
 * @param staffingLabel of the staff block
 * @param staffingLabels 编制数, 实际在职人数, 控制率
 * @param expenditureLabel of the expenditure block
 * @param yearLabels of its three columns of figures
 * @param indent how an item is moved to the right of the one that it is part of
 * @param filler what an unused row holds after the special funds; empty for no such row
 * @param noFigure what stands where an item has no figure of that year
 * @param buildingsLabel of the buildings block
 * @param buildingLabels its six columns
 * @param austerityLabel of the last block
 */
public record BaseDataDress(
        Staffing staffing,
        String staffingLabel,
        List<String> staffingLabels,
        String expenditureLabel,
        List<String> yearLabels,
        Indent indent,
        String filler,
        String noFigure,
        String buildingsLabel,
        List<String> buildingLabels,
        String austerityLabel) {

    /** Where the staff figures stand. */
    public enum Staffing {
        /** Below their labels. */
        BELOW,
        /** To the right of their labels. */
        BESIDE
    }

    /** How an item is indented. */
    public enum Indent {
        /** By spaces. */
        SPACES,
        /** By ideographic spaces. */
        WIDE_SPACES,
        /** By the indent of its paragraph. */
        PARAGRAPH
    }

    public BaseDataDress {
        staffingLabels = List.copyOf(staffingLabels);
        yearLabels = List.copyOf(yearLabels);
        buildingLabels = List.copyOf(buildingLabels);
    }
}
