package dev.annex.samples.dress;

/**
 * How an office prints its report. Where a text of a dress holds {@code {year}}, {@code {previous}}, {@code {unit}},
 * {@code {office}} or {@code {weight}}, the report's own value is printed in its place.
 *
 * @param name what the dress is called
 * @param province what it stands for, for people
 * @param page paper, cover, running heads, order of the parts
 * @param type fonts and sizes
 * @param outline how the narrative is numbered and its headings are set
 * @param figures how numbers are printed
 * @param baseData the base data table
 * @param department the form of the whole department
 * @param project the form of a project
 * @param tables fund tables and tables that are no known form
 * @param signature who signs, and where
 * @param wording the titles and names that an invented report of this dress uses
 */
public record Dress(
        String name,
        String province,
        PageDress page,
        TypeDress type,
        OutlineDress outline,
        FigureDress figures,
        BaseDataDress baseData,
        FormDress department,
        FormDress project,
        TableDress tables,
        SignatureDress signature,
        Wording wording) {}
