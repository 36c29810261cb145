package dev.annex.extractor;

import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.extractor.form.Forms;
import dev.annex.extractor.narrative.NamedAttachment;
import dev.annex.extractor.narrative.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts forms and prose together as one report, in the order of the contract. */
final class ReportAssembly {
    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]*[）)]|《|》");
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d\\s*年?度?");

    private final Forms forms;
    private final Prose prose;

    ReportAssembly(Forms forms, Prose prose) {
        this.forms = forms;
        this.prose = prose;
    }

    Field.Struct report() {
        return new Field.Struct()
                .put("title", title())
                .put(
                        "fiscalYear",
                        prose.title().isPresent()
                                ? prose.fiscalYear().or(forms::fiscalYear)
                                : forms.fiscalYear().or(prose::fiscalYear))
                .put("department", department())
                .put("baseData", forms.baseData())
                .put("departmentEvaluation", forms.departmentEvaluation())
                .put("projectEvaluations", sequence(forms.projectEvaluations()))
                .put("fundTables", sequence(forms.fundTables()))
                .put("otherTables", sequence(forms.otherTables()))
                .put("narrative", prose.narrative())
                .put(
                        "attachments",
                        sequence(prose.attachments().stream()
                                .map(this::attachment)
                                .toList()));
    }

    private Optional<Field.Text> title() {
        return prose.title().or(() -> forms.titles().stream().findFirst());
    }

    /** The full name, as in the forms where one of them has the name that the prose uses. */
    private Optional<Field.Text> department() {
        Optional<Field.Text> written = prose.department();
        Optional<Field.Text> first = forms.organisations().stream().findFirst();
        if (forms.departmentEvaluation().isPresent() || written.isEmpty()) {
            return first.or(() -> written);
        }
        return forms.organisations().stream()
                .filter(name -> name.value().endsWith(written.get().value()))
                .findFirst()
                .or(() -> written);
    }

    private Field.Struct attachment(NamedAttachment named) {
        Field.Text name = named.name();
        return new Field.Struct()
                .put(
                        "number",
                        new Field.Number(
                                BigDecimal.valueOf(named.number()),
                                name.provenance().with(Binding.DERIVED)))
                .put("name", name)
                .put(
                        "present",
                        new Field.Flag(
                                isPresent(name.value()), name.provenance().with(Binding.DERIVED)));
    }

    /** Whether a table of that title, or the report itself, is in the file. */
    private boolean isPresent(String name) {
        String wanted = bare(name);
        return !wanted.isEmpty()
                && Stream.concat(forms.titles().stream(), prose.title().stream())
                        .map(title -> bare(title.value()))
                        .anyMatch(title -> title.endsWith(wanted) || (!title.isEmpty() && wanted.endsWith(title)));
    }

    private static String bare(String title) {
        String plain = REMARK.matcher(title).replaceAll("").replaceAll("\\s", "");
        return YEAR.matcher(plain).replaceFirst("");
    }

    private static Field.Sequence sequence(List<Field.Struct> elements) {
        Field.Sequence sequence = new Field.Sequence();
        elements.forEach(sequence::add);
        return sequence;
    }
}
