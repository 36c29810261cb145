package dev.annex.samples.dress;

import java.util.List;

/**
 * The titles and names that an invented report uses: what a report says in the words of its province. A report carries these
 * words itself; the layout never looks here.
 *
 * @param annex labels of the forms in their order: base data, department, projects, fund tables; empty texts for none
 * @param baseTitle of the base data table
 * @param departmentTitle of the form of the department
 * @param projectTitle of the form of a project
 * @param narrativeTitle of the narrative
 * @param fundTitles of the three fund tables
 * @param unit of all amounts
 * @param specialFunds what special funds are called
 * @param totalItem the total row of a funding block
 * @param parts the rows below it, with their codes
 * @param byRevenue the shares by revenue, with their codes; empty where the form has none
 * @param byExpenditure the shares by expenditure, with their codes
 * @param level1 the first levels, with the weight that they usually have
 * @param level2 the second levels of each first level
 * @param otherFields labels that have no key in the contract
 * @param signs for at least, at most and exactly, as printed before a target
 * @param dates how a date is written, {@code %1$d} the year, {@code %2$d} the month, {@code %3$d} the day
 * @param codedNames whether offices carry a code before their name
 * @param outline how the levels of the narrative are numbered, written with 一 or 1 in them; an empty text for headings without a number
 */
public record Wording(
        List<String> annex,
        String baseTitle,
        String departmentTitle,
        String projectTitle,
        String narrativeTitle,
        List<String> fundTitles,
        String unit,
        String specialFunds,
        String totalItem,
        List<Coded> parts,
        List<Coded> byRevenue,
        List<Coded> byExpenditure,
        List<Level> level1,
        List<List<String>> level2,
        List<String> otherFields,
        List<String> signs,
        String dates,
        boolean codedNames,
        List<String> outline) {

    /**
     * A label and what it stands for.
     *
     * @param label as printed
     * @param code as in the contract, empty for none
     */
    public record Coded(String label, String code) {}

    /**
     * A first level of indicators.
     *
     * @param name as printed
     * @param weight of all its indicators
     */
    public record Level(String name, int weight) {}

    public Wording {
        annex = List.copyOf(annex);
        fundTitles = List.copyOf(fundTitles);
        parts = List.copyOf(parts);
        byRevenue = List.copyOf(byRevenue);
        byExpenditure = List.copyOf(byExpenditure);
        level1 = List.copyOf(level1);
        level2 = level2.stream().map(List::copyOf).toList();
        otherFields = List.copyOf(otherFields);
        signs = List.copyOf(signs);
        outline = List.copyOf(outline);
    }

    /** The same words with narratives numbered in another way. */
    Wording numbered(List<String> other) {
        return new Wording(
                annex,
                baseTitle,
                departmentTitle,
                projectTitle,
                narrativeTitle,
                fundTitles,
                unit,
                specialFunds,
                totalItem,
                parts,
                byRevenue,
                byExpenditure,
                level1,
                level2,
                otherFields,
                signs,
                dates,
                codedNames,
                other);
    }
}
