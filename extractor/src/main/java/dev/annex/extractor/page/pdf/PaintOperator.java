package dev.annex.extractor.page.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** {@code Do}: a form is gone through, a picture is taken without being decoded. */
final class PaintOperator extends OperatorProcessor {
    /** Forms within forms; PDFBox stops there too. */
    private static final int DEEPEST = 50;

    private final ContentReader content;

    PaintOperator(ContentReader content) {
        super(content);
        this.content = content;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            throw new MissingOperandException(operator, operands);
        }
        COSDictionary all = content.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream stream = all == null ? null : all.getCOSStream(name);
        if (stream == null) {
            content.addDamage();
            return;
        }
        COSDictionary layer = stream.getCOSDictionary(COSName.OC);
        boolean hidden = layer != null && content.layers().hides(layer);
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            if (!hidden) {
                content.picture(stream, name.getName());
            }
            return;
        }
        PDXObject object = content.getResources().getXObject(name);
        if (object instanceof PDFormXObject form) {
            form(form, hidden);
        }
    }

    private void form(PDFormXObject form, boolean hidden) throws IOException {
        content.look();
        content.increaseLevel();
        try {
            if (content.getLevel() > DEEPEST) {
                content.addDamage();
            } else if (form instanceof PDTransparencyGroup group) {
                content.within(hidden, () -> content.showTransparencyGroup(group));
            } else {
                content.within(hidden, () -> content.showForm(form));
            }
        } finally {
            content.decreaseLevel();
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
