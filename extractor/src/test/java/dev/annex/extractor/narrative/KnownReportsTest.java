package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whole reports with hand-checked truth, where they lie beside the project. */
class KnownReportsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"seed", "archive", "forest", "school", "town"})
    void readsTheNarrativeAsTheTruthHasIt(String name) throws Exception {
        Optional<Path> found = folder(name);
        assumeTrue(found.isPresent(), "项目旁边没有核对过的样例报告：" + name);
        Path folder = found.get();
        JsonNode truth = JSON.readTree(folder.resolve("truth.json").toFile()).get("report");

        Prose prose = new NarrativeReader().read(paragraphs(folder.resolve("report.docx")), new Account());

        assertThat(plainNarrative(prose)).isEqualTo(truth.get("narrative"));
        assertThat(prose.attachments().stream()
                        .map(it -> it.number() + it.name().value()))
                .containsExactlyElementsOf(truth.get("attachments")
                        .valueStream()
                        .map(it -> it.get("number").asString() + it.get("name").asString())
                        .toList());
        if (prose.narrative().isPresent()) {
            assertThat(prose.title().map(Field.Text::value))
                    .contains(truth.get("title").asString());
            assertThat(prose.fiscalYear().orElseThrow().value().intValue())
                    .isEqualTo(truth.get("fiscalYear").asInt());
            assertThat(truth.get("department").asString())
                    .endsWith(prose.department().orElseThrow().value());
        }
    }

    /** The folder of a report, beside the project or further up. */
    private static Optional<Path> folder(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(directory -> directory.resolve("shared").resolve("reports").resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    private static JsonNode plainNarrative(Prose prose) {
        if (prose.narrative().isEmpty()) {
            return JSON.nullNode();
        }
        ObjectNode narrative = JSON.valueToTree(Plain.of(prose.narrative().get()));
        narrative.remove("facts");
        return narrative;
    }

    private static List<Paragraph> paragraphs(Path docx) throws Exception {
        List<Paragraph> paragraphs = new ArrayList<>();
        Places places = new Places();
        int automatic = 0;
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                String text = paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining());
                text = text.replaceAll("\\[footnoteRef:\\d+]", "");
                if (paragraph.getNumID() != null && !text.isBlank()) {
                    text = HanNumeral.print(++automatic) + "、" + text;
                }
                paragraphs.add(paragraph(text, paragraph, places.nextParagraph()));
            }
        }
        return paragraphs;
    }

    private static Paragraph paragraph(String text, XWPFParagraph paragraph, Place place) {
        Style.Alignment alignment = paragraph.getAlignment() == ParagraphAlignment.CENTER
                ? Style.Alignment.CENTER
                : paragraph.getAlignment() == ParagraphAlignment.RIGHT ? Style.Alignment.END : Style.Alignment.START;
        return new Paragraph(text, Paragraph.Kind.BODY, new Style(alignment, 0, 0, false, 0, false), place);
    }
}
