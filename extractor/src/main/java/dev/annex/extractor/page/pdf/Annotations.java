package dev.annex.extractor.page.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Draws what lies on a page beside its content: stamps, notes and the fields of forms, as far as a reader shows them. */
final class Annotations {
    /** A page with more is no document. */
    private static final int MOST_ANNOTATIONS = 20_000;

    private final ContentReader content;
    private boolean attachment;

    Annotations(ContentReader content) {
        this.content = content;
    }

    /** Whether a file is attached to the page. */
    boolean hasAttachment() {
        return attachment;
    }

    void draw(PDPage page) throws IOException {
        List<PDAnnotation> annotations = page.getAnnotations();
        for (PDAnnotation annotation : annotations.subList(0, Math.min(annotations.size(), MOST_ANNOTATIONS))) {
            attachment |= annotation instanceof PDAnnotationFileAttachment;
            if (annotation.isHidden() || annotation.isNoView() || annotation instanceof PDAnnotationPopup) {
                continue;
            }
            draw(annotation);
        }
    }

    private void draw(PDAnnotation annotation) {
        COSDictionary layer = annotation.getCOSObject().getCOSDictionary(COSName.OC);
        boolean hidden = layer != null && content.layers().hides(layer);
        content.look();
        try {
            if (annotation.getNormalAppearanceStream() != null) {
                content.within(hidden, () -> content.showAnnotation(annotation));
            } else if (!hidden && annotation instanceof PDAnnotationWidget widget) {
                new FieldText(widget).glyphs(content);
            }
        } catch (PageGivenUp e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            content.addDamage();
        }
    }
}
