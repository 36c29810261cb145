package dev.annex.extractor.page.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** {@code BI}: a picture within the content stream, taken without being decoded. */
final class InlinePictureOperator extends OperatorProcessor {
    private final ContentReader content;

    InlinePictureOperator(ContentReader content) {
        super(content);
        this.content = content;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        COSDictionary dictionary = operator.getImageParameters();
        if (dictionary != null) {
            content.picture(dictionary, "inline");
        }
    }

    @Override
    public String getName() {
        return OperatorName.BEGIN_INLINE_IMAGE;
    }
}
