package dev.annex.samples.random;

import dev.annex.samples.dress.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an author knows of the report whose narrative he writes. Amounts are in {@code unit}.
 *
 * @param place with its kind, such as 临沅县
 * @param office what kind of office it is, without its place
 * @param year that is evaluated
 * @param unit of all amounts
 * @param outline how the levels of the narrative are numbered; see {@link Wording}
 * @param authorized how many the office may employ
 * @param staff how many it employs
 * @param basicBudget 基本支出 as planned
 * @param personnel what was spent on its people
 * @param publicOperating what was spent on its daily running
 * @param publicBudget the same as planned
 * @param vehicles what was spent on running its vehicles
 * @param reception what was spent on guests
 * @param threePublic 三公经费 as spent
 * @param projectBudget 项目支出 as planned
 * @param projectFinal 项目支出 as spent
 * @param projects the names of its projects
 * @param score that its first form comes to; empty where it has no form
 */
public record Setting(
        String place,
        String office,
        int year,
        String unit,
        List<String> outline,
        int authorized,
        int staff,
        BigDecimal basicBudget,
        BigDecimal personnel,
        BigDecimal publicOperating,
        BigDecimal publicBudget,
        BigDecimal vehicles,
        BigDecimal reception,
        BigDecimal threePublic,
        BigDecimal projectBudget,
        BigDecimal projectFinal,
        List<String> projects,
        Optional<BigDecimal> score) {
    public Setting {
        outline = List.copyOf(outline);
        projects = List.copyOf(projects);
    }

    static Setting of(Scene scene, Wording wording, Optional<BigDecimal> score) {
        Books books = scene.books();
        return new Setting(
                scene.place(),
                scene.office().name(),
                scene.year(),
                books.unit(),
                wording.outline(),
                books.staffAllowed(),
                books.staff(),
                books.basicBudget(),
                books.personnel(),
                books.publicOperating(),
                books.publicBudget(),
                Books.mostOf(books.vehicles()),
                Books.mostOf(books.reception()),
                books.threePublicFinal(),
                books.projectBudget(),
                books.projectFinal(),
                books.projects().stream().map(Books.Project::name).toList(),
                score);
    }
}
