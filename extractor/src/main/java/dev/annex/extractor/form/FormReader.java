package dev.annex.extractor.form;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.field.Account;
import java.util.Optional;

/** From a document to its forms and tables. Thread-safe. */
public final class FormReader {
    private final FormCatalog catalog;
    private final Optional<FormModel> model;
    private final LabelRestorer labels;
    private final SignatureReader signatures = SignatureReader.builtIn();

    /** A reader that asks the model that comes with Annex where a definition is not sure. */
    public FormReader(FormCatalog catalog) {
        this(catalog, Optional.of(FormModel.standard()));
    }

    /** A reader that asks that model where a definition is not sure, or none. */
    public FormReader(FormCatalog catalog, Optional<FormModel> model) {
        this.catalog = catalog;
        this.model = model;
        this.labels = new LabelRestorer(catalog, signatures.labels());
    }

    /** Binds every table of a document; what it reads is entered in the account. */
    public Forms read(Document document, Account account) {
        return new FormPass(catalog, model, signatures, labels.restore(document), account).run();
    }
}
