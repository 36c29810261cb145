package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A wrong definition is refused with its file, its line and the reason. */
class DefinitionFileTest {
    private static final String REGION = """
            {
              "id": "goals", "into": "goals", "list": false,
              "minimum": 1,
              "keys": ["expected"],
              "columns": [
                {"field": "expected", "type": "text", "labels": ["目标"]},
                {"field": "actual", "type": "text", "labels": ["完成[情况]"]}
              ]
            }
            """;
    private static final String FORM = """
            {
              "id": "f", "name": "表", "target": "baseData", "titles": ["表"],
              "regions": [], "pairs": [], "lists": [],
              "otherLabels": []
            }
            """;

    private static <T> T read(String json, Class<T> type) {
        return DefinitionFile.read("x.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
    }

    private static void assertRefused(
            String json, String before, String after, Class<?> type, String where, String reason) {
        assertThat(json).contains(before);
        assertThatThrownBy(() -> read(json.replace(before, after), type))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith(where)
                .hasMessageContaining(reason);
    }

    @Test
    void aRightDefinitionIsRead() {
        assertThat(read(REGION, RegionDefinition.class).columns()).hasSize(2);
        assertThat(read(FORM, FormDefinition.class).name()).isEqualTo("表");
    }

    @Test
    void brokenJsonIsRefused() {
        assertRefused(REGION, "\"minimum\": 1,", "\"minimum\": 1", RegionDefinition.class, "x.json:4:", "Unexpected");
    }

    @Test
    void anUnknownMemberIsRefused() {
        assertRefused(
                REGION, "\"minimum\": 1,", "\"minimum\": 1, \"least\": 1,", RegionDefinition.class, "x.json:", "least");
    }

    @Test
    void anUnknownColumnTypeIsRefused() {
        assertRefused(
                REGION,
                "\"actual\", \"type\": \"text\"",
                "\"actual\", \"type\": \"words\"",
                RegionDefinition.class,
                "x.json:7:",
                "words");
    }

    @Test
    void aMalformedLabelPatternIsRefused() {
        assertRefused(REGION, "完成[情况]", "完成[情况", RegionDefinition.class, "x.json:7:", "is not closed");
        assertRefused(REGION, "完成[情况]", "完成]", RegionDefinition.class, "x.json:7:", "unexpected");
        assertRefused(
                REGION,
                "完成[情况]",
                "[a][b][c][d][e][f][g][h][i][j][k][l][m]",
                RegionDefinition.class,
                "x.json:7:",
                "4096");
    }

    @Test
    void aColumnThatIsNamedTwiceIsRefused() {
        assertRefused(
                REGION,
                "\"actual\"",
                "\"expected\"",
                RegionDefinition.class,
                "x.json:",
                "names the column “expected” twice");
    }

    @Test
    void aKeyWithoutAColumnIsRefused() {
        assertRefused(
                REGION, "[\"expected\"]", "[\"wished\"]", RegionDefinition.class, "x.json:", "has no column “wished”");
    }

    @Test
    void aMinimumThatNoHeaderReachesIsRefused() {
        assertRefused(REGION, "\"minimum\": 1", "\"minimum\": 3", RegionDefinition.class, "x.json:", "minimum 3");
        assertRefused(REGION, "\"minimum\": 1", "\"minimum\": 0", RegionDefinition.class, "x.json:", "minimum 0");
    }

    @Test
    void aMissingListIsRefusedByItsName() {
        assertRefused(REGION, "\"keys\": [\"expected\"],", "", RegionDefinition.class, "x.json:", "“keys” is missing");
        assertRefused(FORM, "\"regions\": [], ", "", FormDefinition.class, "x.json:", "“regions” is missing");
        assertRefused(
                FORM,
                "\"titles\": [\"表\"]",
                "\"titles\": null",
                FormDefinition.class,
                "x.json:",
                "“titles” is missing");
        assertRefused(REGION, ", \"labels\": [\"目标\"]", "", RegionDefinition.class, "x.json:6:", "“labels” is missing");
    }

    @Test
    void anUnknownTargetIsRefused() {
        assertRefused(FORM, "\"baseData\"", "\"data\"", FormDefinition.class, "x.json:2:", "data");
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatThrownBy(() -> DefinitionFile.resource("none.json", FormDefinition.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("none.json: no such form definition");
    }
}
