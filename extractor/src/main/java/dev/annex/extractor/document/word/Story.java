package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.word.WordPackage.Relationship;
import dev.annex.extractor.source.Allowance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One text of a document (its body, a header, its footnotes) while it is read, with all that its blocks need to know.
 *
 * @param parts the file
 * @param relationships of the part that holds the text
 * @param kind what its paragraphs are for
 * @param styles of the document
 * @param numbering of the document
 * @param places of the document
 * @param allowance what is left of the limits
 * @param findings about the document
 * @param footnotes of the document
 * @param notes the footnotes and endnotes that the text has referred to and that are still to be put after it
 */
record Story(
        WordPackage parts,
        Map<String, Relationship> relationships,
        Kind kind,
        StyleSheet styles,
        Numbering numbering,
        Places places,
        Allowance allowance,
        Findings findings,
        Footnotes footnotes,
        List<NoteReference> notes) {

    /**
     * A reference to a note.
     *
     * @param part {@code footnotes} or {@code endnotes}
     * @param id of the note in that part
     */
    record NoteReference(String part, String id) {}

    /** Another text of the same document. */
    Story other(Kind otherKind, Map<String, Relationship> otherRelationships) {
        return new Story(
                parts,
                otherRelationships,
                otherKind,
                styles,
                numbering,
                places,
                allowance,
                findings,
                footnotes,
                new ArrayList<>());
    }
}
