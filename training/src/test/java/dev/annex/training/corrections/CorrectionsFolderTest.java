package dev.annex.training.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class CorrectionsFolderTest {
    @TempDir
    private Path folder;

    private static ReviewedReport report(String office) {
        return ReviewedReport.of(office, "部门概况", "本部门内设机构3个。", "存在的问题", "个别资金下达偏晚。");
    }

    private CorrectionSource.Gathered gather() throws UnreadableException {
        return new CorrectionsFolder(folder).gather();
    }

    @Test
    void takesReviewedOutputsAtAnyDepthInTheOrderOfTheirNames() throws UnreadableException {
        report("乙局").role(0, "overview").writtenTo(folder.resolve("b"));
        report("甲局").role(0, "overview").writtenTo(folder.resolve("a/deep"));
        assertThat(gather().documents())
                .extracting(ReviewedDocument::name)
                .satisfiesExactly(
                        name -> assertThat(name).contains("甲局"),
                        name -> assertThat(name).contains("乙局"));
        assertThat(gather().unusable()).isEmpty();
    }

    @Test
    void namesOutputsThatNobodyReviewed() throws UnreadableException {
        report("甲局").writtenTo(folder);
        assertThat(gather().documents()).isEmpty();
        assertThat(gather().unreviewed()).singleElement().asString().contains("甲局");
    }

    @Test
    void saysOfEachFileWhyItCanNotBeUsedAndTakesTheOthers() throws IOException, UnreadableException {
        report("好局").role(0, "overview").writtenTo(folder);
        spoil("empty", "");
        spoil("cut", report("甲局").role(0, "overview").tree().toString().substring(0, 400));
        spoil("list", "[1, 2]");
        spoil("deep", "[".repeat(200_000));
        spoil("binary", "\u0000\u0001PK\u0003\u0004");
        ObjectNode other = report("甲局").role(0, "overview").tree();
        other.put("schemaVersion", "2");
        spoil("version", other.toString());
        ObjectNode action = report("甲局").role(0, "overview").tree();
        ((ObjectNode) action.get("evidence")
                        .get("/report/narrative/sections/0/role")
                        .get("reviewed"))
                .put("action", "yes");
        spoil("action", action.toString());
        ObjectNode role = report("甲局").role(0, "no such role").tree();
        spoil("role", role.toString());
        ObjectNode nowhere = report("甲局").role(0, "overview").tree();
        ObjectNode evidence = (ObjectNode) nowhere.get("evidence");
        evidence.set("/report/narrative/sections/99/role", evidence.get("/report/narrative/sections/0/role"));
        spoil("nowhere", nowhere.toString());
        ObjectNode noPointer = report("甲局").role(0, "overview").tree();
        ObjectNode spoilt = (ObjectNode) noPointer.get("evidence");
        spoilt.set("no pointer", spoilt.get("/report/narrative/sections/0/role"));
        spoil("pointer", noPointer.toString());

        CorrectionSource.Gathered gathered = gather();
        assertThat(gathered.documents()).hasSize(1);
        assertThat(gathered.unusable())
                .extracting(unusable ->
                        Path.of(unusable.name()).getFileName().toString().replace(".annex.json", "") + " "
                                + unusable.reason().code())
                .containsExactlyInAnyOrder(
                        "empty empty",
                        "cut notJson",
                        "list notAnnex",
                        "deep notJson",
                        "binary notJson",
                        "version otherVersion",
                        "action notAnnex",
                        "role notAnnex",
                        "nowhere nowhere",
                        "pointer nowhere");
        assertThat(gathered.unusable())
                .allSatisfy(unusable ->
                        assertThat(unusable.reason().getMessage()).endsWith("。").doesNotContain("\n", "Exception"));
    }

    private void spoil(String name, String json) throws IOException {
        Files.write(folder.resolve(name + ".annex.json"), json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatIsNoFolderOfOutputs() {
        assertThatThrownBy(() -> new CorrectionsFolder(folder.resolve("none")).gather())
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("没有这个文件夹");
        assertThatThrownBy(this::gather).isInstanceOf(UnreadableException.class).hasMessageContaining(".annex.json");
    }
}
