package dev.annex.samples.layout;

import dev.annex.model.report.BaseData;
import dev.annex.model.report.DepartmentEvaluation;
import dev.annex.model.report.FundTable;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.ProjectEvaluation;
import dev.annex.model.report.Report;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.FormDress;
import dev.annex.samples.dress.SignatureDress;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedPart;
import dev.annex.samples.print.PrintedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a report out in a dress. */
public final class ReportLayout {
    private final Report report;
    private final Dress dress;
    private final Type type;
    private final Figures figures;
    private final Heads heads;

    private ReportLayout(Report report, Dress dress) {
        this.report = report;
        this.dress = dress;
        this.type = new Type(dress.type());
        this.figures = new Figures(dress.figures());
        this.heads = new Heads(dress, type, report.department().orElse(""));
    }

    /**
     * The report as printed. Every value of the report but its codes, roles, facts and flat lists stands in it; what the contract
     * leaves out of values, such as 其中： before an item or 指标1： before a name, is printed as the dress says.
     */
    public static PrintedReport lay(Report report, Dress dress) {
        return new ReportLayout(report, dress).lay();
    }

    private PrintedReport lay() {
        List<PrintedPart> parts = new ArrayList<>();
        if (dress.page().formsFirst()) {
            parts.addAll(forms());
            parts.addAll(narrative());
        } else {
            parts.addAll(narrative());
            parts.addAll(forms());
        }
        String title = report.title().orElse("");
        return new PrintedReport(
                title,
                parts,
                dress.page().runningHead() ? Optional.of(title) : Optional.empty(),
                dress.page().pageNumber());
    }

    private List<PrintedPart> forms() {
        List<PrintedPart> parts = new ArrayList<>();
        report.baseData().ifPresent(form -> parts.add(new PrintedPart(false, lay(form))));
        report.departmentEvaluation()
                .ifPresent(form -> parts.add(new PrintedPart(dress.department().landscape(), lay(form))));
        report.projectEvaluations()
                .forEach(form -> parts.add(new PrintedPart(dress.project().landscape(), lay(form))));
        report.fundTables().forEach(table -> parts.add(new PrintedPart(false, lay(table))));
        if (report.narrative().isEmpty() && !report.otherTables().isEmpty()) {
            List<PrintedBlock> blocks = new ArrayList<>();
            TableLayout tables = tables();
            for (int i = 0; i < report.otherTables().size(); i++) {
                blocks.addAll(tables.lay(report.otherTables().get(i), i + 1, PrintedPart.textWidth(false)));
            }
            parts.add(new PrintedPart(false, blocks));
        }
        return parts;
    }

    private List<PrintedBlock> lay(BaseData form) {
        return new BaseDataLayout(
                        dress.baseData(),
                        dress.department().annexAt(),
                        type,
                        figures,
                        blanks(form.expenditure().unit(), Optional.empty(), ""),
                        heads,
                        signatures())
                .lay(form, PrintedPart.textWidth(false));
    }

    private List<PrintedBlock> lay(DepartmentEvaluation form) {
        return lay(
                Form.of(form),
                dress.department(),
                signatures(),
                form.department().orElse(""));
    }

    private List<PrintedBlock> lay(ProjectEvaluation form) {
        SignatureDress signed = dress.signature();
        Signatures signatures = signed.onProjects()
                ? signatures()
                : new Signatures(new SignatureDress(SignatureDress.Place.NOWHERE, List.of(), false), type);
        return lay(
                Form.of(form), dress.project(), signatures, form.implementer().orElse(""));
    }

    private List<PrintedBlock> lay(Form form, FormDress formDress, Signatures signatures, String office) {
        Optional<String> weight =
                form.funding().stream().findFirst().flatMap(row -> row.weight()).map(value -> value.toPlainString());
        return new FormLayout(formDress, type, figures, blanks(form.unit(), weight, office), heads, signatures)
                .lay(form, PrintedPart.textWidth(formDress.landscape()));
    }

    private List<PrintedBlock> lay(FundTable table) {
        return tables().lay(table, PrintedPart.textWidth(false));
    }

    private Signatures signatures() {
        return new Signatures(dress.signature(), type);
    }

    private TableLayout tables() {
        return new TableLayout(dress.tables(), dress.department().annexAt(), type, figures, heads);
    }

    private Blanks blanks(Optional<String> unit, Optional<String> weight, String office) {
        int year = report.fiscalYear().orElse(0);
        return new Blanks(Map.of(
                "year", Integer.toString(year),
                "previous", Integer.toString(year - 1),
                "unit", unit.orElse(""),
                "weight", weight.orElse(""),
                "office", office));
    }

    private List<PrintedPart> narrative() {
        return report.narrative().map(this::narrative).orElse(List.of());
    }

    private List<PrintedPart> narrative(Narrative narrative) {
        FrontMatter front = new FrontMatter(dress, type, heads);
        List<PrintedPart> parts = new ArrayList<>();
        if (dress.page().cover()) {
            parts.add(new PrintedPart(false, front.cover(report)));
        }
        if (dress.page().contents()) {
            parts.add(new PrintedPart(false, front.contents(narrative)));
        }
        List<PrintedBlock> blocks = new ArrayList<>(heads.title(report.title().orElse(""), type.title()));
        blocks.add(type.blankLine());
        blocks.addAll(
                new NarrativeLayout(dress.outline(), type, tables(), report.otherTables(), PrintedPart.textWidth(false))
                        .lay(narrative));
        blocks.addAll(front.attachments(report.attachments()));
        if (dress.page().closing()) {
            blocks.addAll(front.closing(report));
        }
        parts.add(new PrintedPart(false, blocks));
        return parts;
    }
}
