package dev.annex.extractor.page.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** The layers of a file (optional content) and which of them are shown when it is opened. */
final class Layers {
    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
    private static final COSName POLICY = COSName.getPDFName("P");

    private final Optional<PDOptionalContentProperties> properties;

    Layers(PDDocument document) {
        this.properties = Optional.ofNullable(document.getDocumentCatalog().getOCProperties());
    }

    /**
     * Whether what belongs to a layer is hidden. Visibility expressions are not evaluated: what they govern counts as shown.
     *
     * @param layer a group or a membership in groups
     */
    boolean hides(COSDictionary layer) {
        if (properties.isEmpty()) {
            return false;
        }
        if (!MEMBERSHIP.equals(layer.getCOSName(COSName.TYPE))) {
            return !isOn(layer);
        }
        List<Boolean> shown = new ArrayList<>();
        COSBase groups = layer.getDictionaryObject(GROUPS);
        if (groups instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary group) {
                    shown.add(isOn(group));
                }
            }
        } else if (groups instanceof COSDictionary group) {
            shown.add(isOn(group));
        }
        if (shown.isEmpty()) {
            return false;
        }
        COSName policy = layer.getCOSName(POLICY);
        return switch (policy == null ? "AnyOn" : policy.getName()) {
            case "AllOn" -> shown.contains(false);
            case "AnyOff" -> !shown.contains(false);
            case "AllOff" -> shown.contains(true);
            default -> !shown.contains(true);
        };
    }

    private boolean isOn(COSDictionary group) {
        if (!COSName.OCG.equals(group.getCOSName(COSName.TYPE))) {
            return true;
        }
        return properties
                .map(all -> all.isGroupEnabled(new PDOptionalContentGroup(group)))
                .orElse(true);
    }
}
