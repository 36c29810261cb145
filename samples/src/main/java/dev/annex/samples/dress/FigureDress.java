package dev.annex.samples.dress;

/**
 * How numbers are printed.
 *
 * @param grouped whether thousands are set apart by commas
 * @param percentSign whether rates carry a %
 * @param fullWidth whether the digits in forms are full-width
 * @param blankFunding what stands where a funding row has no figure
 * @param blankIndicator what stands where an indicator has no figure
 */
public record FigureDress(
        boolean grouped, boolean percentSign, boolean fullWidth, String blankFunding, String blankIndicator) {}
