package dev.annex.extractor.form;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.field.Account;

/** From a document to its forms and tables. Thread-safe. */
public final class FormReader {
    private final FormCatalog catalog;
    private final LabelRestorer labels;
    private final SignatureReader signatures = SignatureReader.builtIn();

    public FormReader(FormCatalog catalog) {
        this.catalog = catalog;
        this.labels = new LabelRestorer(catalog, signatures.labels());
    }

    /** Binds every table of a document; what it reads is entered in the account. */
    public Forms read(Document document, Account account) {
        return new FormPass(catalog, signatures, labels.restore(document), account).run();
    }
}
