package dev.annex.training.forms;

import dev.annex.extractor.field.Account;
import dev.annex.extractor.form.FormCatalog;
import dev.annex.extractor.form.FormModel;
import dev.annex.extractor.form.FormReader;
import dev.annex.extractor.form.FormWording;
import dev.annex.extractor.form.Forms;
import dev.annex.training.forms.FormPress.Title;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The training of the model of form kinds that Annex comes with, from the definitions of the forms and from invented tables.
 *
 * @param model the file
 * @param strata how well tables of wordings and kinds are recognised that were not trained on, by what became of their titles
 */
public record FormTraining(byte[] model, Map<String, Stratum> strata) {
    /** Tables to learn from. */
    static final int TRAINED_ON = 6000;
    /** Tables of each kind and stratum to measure on. */
    static final int TESTED_ON = 100;

    private static final long FIRST_TRAINED_ON = 1;
    private static final long FIRST_TESTED_ON = 1_000_001;
    private static final String NO_FORM = FormModel.NO_FORM;

    /**
     * Tables that have something in common.
     *
     * @param rules by the definitions alone
     * @param alone by the model alone
     * @param both as documents are read
     */
    public record Stratum(FormFigures rules, FormFigures alone, FormFigures both) {}

    public FormTraining {
        strata = Collections.unmodifiableMap(new LinkedHashMap<>(strata));
    }

    /** Trains the model. */
    public static byte[] train() {
        List<FormWording> forms = FormWording.builtIn();
        List<OtherTable> others = OtherTable.builtIn();
        return FormTrainer.train(LongStream.range(FIRST_TRAINED_ON, FIRST_TRAINED_ON + TRAINED_ON)
                .mapToObj(seed -> new FormPress(seed, false).any(forms, others)));
    }

    /** Trains the model and measures it. */
    public static FormTraining run() {
        return of(train());
    }

    /** Measures a model. */
    public static FormTraining of(byte[] file) {
        FormModel model = read(file);
        FormCatalog catalog = FormCatalog.builtIn();
        FormReader rules = new FormReader(catalog, Optional.empty());
        FormReader both = new FormReader(catalog, Optional.of(model));
        Map<String, Stratum> strata = new LinkedHashMap<>();
        strata.put("title present", stratum(rules, model, both, Title.PRESENT));
        strata.put("title missing", stratum(rules, model, both, Title.MISSING));
        strata.put("title misread", stratum(rules, model, both, Title.MISREAD));
        return new FormTraining(file, strata);
    }

    private static Stratum stratum(FormReader rules, FormModel model, FormReader both, Title title) {
        return new Stratum(
                figures(title, table -> claimed(rules, table)),
                figures(title, table -> model.guess(table.title(), table.grid()).form()),
                figures(title, table -> claimed(both, table)));
    }

    private static FormFigures figures(Title title, Function<PrintedForm, String> recognizer) {
        return FormFigures.of(heldOut(title), recognizer);
    }

    private static Stream<PrintedForm> heldOut(Title title) {
        List<FormWording> forms = FormWording.builtIn();
        List<OtherTable> others = OtherTable.builtIn();
        return LongStream.range(FIRST_TESTED_ON, FIRST_TESTED_ON + TESTED_ON)
                .boxed()
                .flatMap(seed -> Stream.concat(
                        forms.stream()
                                .map(form -> seed % 2 == 0
                                        ? new FormPress(seed, true).form(form, title)
                                        : new FormPress(seed, true).dressed(form.form(), title)),
                        Stream.of(new FormPress(seed, true).other(others, title))));
    }

    private static String claimed(FormReader reader, PrintedForm table) {
        Forms forms = reader.read(table.document(), new Account());
        if (forms.baseData().isPresent()) {
            return "baseData";
        }
        if (forms.departmentEvaluation().isPresent()) {
            return "departmentEvaluation";
        }
        return forms.projectEvaluations().isEmpty() ? NO_FORM : "projectEvaluation";
    }

    private static FormModel read(byte[] file) {
        try {
            return FormModel.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What models are trained on and measured on, in one phrase. */
    public static String corpus() {
        return "invented tables in the wordings of the form definitions, and those of dev/annex/training/forms/others.txt: "
                + TRAINED_ON + " to learn from, " + TESTED_ON
                + " of each kind and stratum to measure on, in wordings that are held out";
    }

    /** How models are trained, by name. */
    public static Map<String, String> parameters() {
        return FormTrainer.described();
    }
}
