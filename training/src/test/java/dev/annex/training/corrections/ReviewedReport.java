package dev.annex.training.corrections;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Origin;
import dev.annex.model.evidence.Review;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report as it is read from text, and then reviewed. */
final class ReviewedReport {
    private static final Extractor EXTRACTOR = Extractor.create();
    private static final String NUMBERS = "一二三四五六七八九";

    private final ObjectNode tree;
    private final Map<String, Review> reviews = new LinkedHashMap<>();

    private ReviewedReport(ObjectNode tree) {
        this.tree = tree;
    }

    /** Of an office, with sections of these headings, each above a sentence. */
    static ReviewedReport of(String office, String... headingsAndSentences) {
        StringBuilder text = new StringBuilder(office + "2023年度部门整体支出绩效自评报告\n\n");
        for (int i = 0; i < headingsAndSentences.length; i += 2) {
            text.append(NUMBERS.charAt(i / 2))
                    .append('、')
                    .append(headingsAndSentences[i])
                    .append('\n');
            text.append(headingsAndSentences[i + 1]).append('\n');
        }
        try {
            Extraction read = EXTRACTOR.extract(
                    new SourceFile(office + ".txt", text.toString().getBytes(StandardCharsets.UTF_8)));
            return new ReviewedReport((ObjectNode)
                    ExtractionJson.readTree(office, new ByteArrayInputStream(ExtractionJson.toBytes(read))));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A reviewer says what the section of that index is about. */
    ReviewedReport role(int section, String role) {
        return role(section, role, Review.Action.CORRECTED);
    }

    ReviewedReport role(int section, String role, Review.Action action) {
        String pointer = "/report/narrative/sections/" + section;
        ObjectNode found = (ObjectNode) tree.at(pointer);
        if (action.settlesValue()) {
            found.put("role", role);
        }
        reviews.put(pointer + "/role", new Review("审核员", "2024-03-01T09:30:00+08:00", action, Optional.empty()));
        return this;
    }

    /** A reviewer says that the section of that index needs no role of its own. */
    ReviewedReport noRole(int section) {
        ReviewedReport reviewed = role(section, "");
        ((ObjectNode) tree.at("/report/narrative/sections/" + section)).putNull("role");
        return reviewed;
    }

    /** What is said of the section before anyone looked at it. */
    String roleAsRead(int section) {
        return tree.at("/report/narrative/sections/" + section + "/role").asString("null");
    }

    ReviewedReport sha256(String hash) {
        ((ObjectNode) tree.get("source")).put("sha256", hash);
        return this;
    }

    ObjectNode tree() {
        JsonMapper json = JsonMapper.shared();
        reviews.forEach((pointer, review) -> {
            ObjectNode evidence = (ObjectNode) tree.get("evidence");
            JsonNode place = evidence.has(pointer) ? evidence.get(pointer) : json.valueToTree(UNKNOWN);
            ((ObjectNode) place).set("reviewed", json.valueToTree(review));
            evidence.set(pointer, place);
        });
        return tree;
    }

    ReviewedDocument document() {
        try {
            return new ReviewedDocument(name(), ExtractionJson.convert(name(), tree()));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    Path writtenTo(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name() + ".annex.json"), tree().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String name() {
        return tree.at("/source/fileName").asString();
    }

    private static final Evidence UNKNOWN = new Evidence(
            1,
            "",
            Optional.empty(),
            Optional.empty(),
            Origin.DERIVED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
}
