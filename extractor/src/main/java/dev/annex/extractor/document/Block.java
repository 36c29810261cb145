package dev.annex.extractor.document;

/** What a document is made of, from top to bottom. */
public sealed interface Block permits Paragraph, Grid, Picture {

    /** Where it stands. */
    Place place();
}
