package dev.annex.extractor.confidence;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether the prose around a value was cut where sentences end. A paragraph that was parted or joined wrongly shows at its seams. */
final class WholeSentences {
    /** In characters: longer headings mostly are the first line of a sentence. */
    static final int LONGEST_HEADING = 22;

    private static final Pattern END = Pattern.compile(".*[。；：！？…;:!?）)”》]", Pattern.DOTALL);
    private static final Pattern BEGIN = Pattern.compile("[\\p{IsHan}\\p{L}\\d（(“《〔\\[①-⑳].*", Pattern.DOTALL);

    private final JsonNode report;

    WholeSentences(JsonNode report) {
        this.report = report;
    }

    /** Whether there is no seam within a sentence; values that are no prose have none. */
    boolean areWhole(RatedField field) {
        return switch (field.kind()) {
            case "section.paragraphs" -> isWholeParagraph(field);
            case "section.heading", "item.title" -> isHeading(field.text());
            case "item.text" -> isSentence(field.text()) && isHeading(title(field));
            default -> true;
        };
    }

    private boolean isWholeParagraph(RatedField field) {
        if (!isSentence(field.text())) {
            return false;
        }
        List<String> steps = field.steps();
        int index = Integer.parseInt(steps.get(steps.size() - 1));
        String paragraphs = "/" + String.join("/", steps.subList(0, steps.size() - 1));
        JsonNode before = index > 0
                ? report.at(paragraphs + "/" + (index - 1))
                : report.at(paragraphs.substring(0, paragraphs.lastIndexOf('/')) + "/heading");
        JsonNode after = report.at(paragraphs + "/" + (index + 1));
        return (!before.isString() || (index > 0 ? isSentence(before.stringValue()) : isHeading(before.stringValue())))
                && (!after.isString() || isSentence(after.stringValue()));
    }

    private String title(RatedField field) {
        List<String> steps = field.steps();
        return report.at("/" + String.join("/", steps.subList(0, steps.size() - 1)) + "/title")
                .asString("");
    }

    private static boolean isSentence(String text) {
        return END.matcher(text).matches() && BEGIN.matcher(text).matches();
    }

    private static boolean isHeading(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_HEADING
                || END.matcher(text).matches();
    }
}
