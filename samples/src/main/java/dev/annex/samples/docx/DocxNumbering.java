package dev.annex.samples.docx;

import dev.annex.samples.print.ListNumber;
import dev.annex.samples.print.NumberStyle;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Lists that Word counts by itself. A level is defined when the first paragraph of it is written. */
final class DocxNumbering {

    private record Counted(XWPFAbstractNum definition, BigInteger id) {}

    private final XWPFDocument document;
    private final Map<Integer, Counted> lists = new HashMap<>();

    DocxNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** Makes a paragraph one of a list. */
    void number(ListNumber number, CTPPr properties) {
        Counted list = lists.computeIfAbsent(number.list(), this::define);
        CTAbstractNum definition = list.definition().getCTAbstractNum();
        while (definition.sizeOfLvlArray() <= number.level()) {
            level(definition.addNewLvl(), definition.sizeOfLvlArray() - 1, number.style());
        }
        CTNumPr numPr = properties.addNewNumPr();
        numPr.addNewIlvl().setVal(BigInteger.valueOf(number.level()));
        numPr.addNewNumId().setVal(list.id());
    }

    private Counted define(int list) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(list));
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        BigInteger abstractId = numbering.addAbstractNum(new XWPFAbstractNum(definition));
        return new Counted(numbering.getAbstractNum(abstractId), numbering.addNum(abstractId));
    }

    private static void level(CTLvl level, int depth, NumberStyle style) {
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt()
                .setVal(
                        switch (style.digits()) {
                            case CHINESE -> STNumberFormat.CHINESE_COUNTING_THOUSAND;
                            case ARABIC -> STNumberFormat.DECIMAL;
                            case CIRCLED -> STNumberFormat.DECIMAL_ENCLOSED_CIRCLE;
                        });
        withoutTab(level);
        level.addNewLvlText().setVal(style.before() + "%" + (depth + 1) + style.after());
    }

    /** Says that the words follow the number at once; the slim schema library has no class for this element. */
    private static void withoutTab(CTLvl level) {
        String namespace = CTLvl.type.getName().getNamespaceURI();
        try (XmlCursor cursor = level.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("suff", namespace);
            cursor.insertAttributeWithValue("val", namespace, "nothing");
        }
    }
}
