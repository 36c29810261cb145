package dev.annex.extractor.document.word;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** What a form field of the old kind shows: a box, ticked or not, or the entry chosen from its list. */
final class FormField {
    private FormField() {}

    /** Reads the field whose {@code w:fldChar} has just begun; empty where it is no box and no list. */
    static String read(XmlCursor xml) throws UnreadableException {
        boolean box = false;
        boolean ticked = false;
        boolean decided = false;
        int chosen = 0;
        List<String> entries = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "checkBox" -> box = true;
                case "checked" -> {
                    ticked = Measure.isOn(xml);
                    decided = true;
                }
                case "default" -> {
                    ticked = decided ? ticked : Measure.isOn(xml);
                    chosen = decided ? chosen : Measure.number(xml.attribute("val", ""), 0);
                }
                case "result" -> {
                    chosen = Measure.number(xml.attribute("val", ""), 0);
                    decided = true;
                }
                case "listEntry" -> entries.add(xml.attribute("val", ""));
                default -> {}
            }
        }
        if (box) {
            return ticked ? "☒" : "☐";
        }
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }
}
