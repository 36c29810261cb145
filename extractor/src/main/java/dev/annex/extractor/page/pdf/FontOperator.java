package dev.annex.extractor.page.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;

/** {@code Tf}: a font that can not be loaded leaves none, rather than the one before, which would read other characters. */
final class FontOperator extends SetFontAndSize {
    private final ContentReader content;

    FontOperator(ContentReader content) {
        super(content);
        this.content = content;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        content.look();
        try {
            super.process(operator, operands);
        } catch (IOException | RuntimeException e) {
            content.getGraphicsState().getTextState().setFont(null);
            content.addDamage();
        }
    }
}
