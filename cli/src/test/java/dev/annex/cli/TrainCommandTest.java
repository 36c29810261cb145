package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.learned.Installation;
import dev.annex.extractor.learned.ModelCard;
import dev.annex.extractor.learned.ModelFolder;
import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.learned.TrainedModel;
import dev.annex.extractor.narrative.RoleModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TrainCommandTest {
    private static final ModelKind<RoleModel> KIND = ModelKind.SECTION_ROLES;
    private static final String ROLE = "/report/narrative/sections/2/role";

    @TempDir
    private Path folder;

    private Path models;
    private Path corrections;

    @BeforeEach
    void nameFolders() {
        models = folder.resolve("models");
        corrections = folder.resolve("corrections");
    }

    private Path report(String office) throws IOException {
        return Files.writeString(
                folder.resolve(office + ".txt"),
                office + "2023年度部门整体支出绩效自评报告\n\n一、部门概况\n本部门内设机构3个，编制20人。\n"
                        + "二、预算执行情况\n全年支出100万元，完成预算的98%。\n三、晴雨札记\n此处记录一年来的点滴。\n"
                        + "四、下一步工作计划\n加强预算编制，加快支出进度。\n");
    }

    private Path reviewed(String office, String role) throws IOException {
        Run run = Run.annex("extract", report(office), "--out", corrections);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        Path result = corrections.resolve(office + ".txt.annex.json");
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(result);
        ((ObjectNode) tree.at("/report/narrative/sections/2")).put("role", role);
        ((ObjectNode) tree.get("source")).put("sha256", "1".repeat(64)); // a fifth of all files is kept back
        ((ObjectNode) tree.get("evidence").get(ROLE))
                .putObject("reviewed")
                .put("by", "审核员")
                .put("at", "2024-03-01T09:30:00+08:00")
                .put("action", "corrected")
                .put("previous", "other");
        return Files.writeString(result, tree.toString());
    }

    private void install() throws IOException {
        TrainedModel<RoleModel> builtIn = Models.builtIn().trained(KIND);
        try (Installation installation = Installation.begin(new ModelFolder(models), KIND)) {
            installation.install(builtIn.file(), builtIn.card());
        }
    }

    private static JsonNode json(Run run) {
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void learnsFromReviewersAndReadsWithWhatItLearned() throws IOException {
        for (String office : List.of("甲县水利局", "乙县教育局", "丙市林业局", "丁区商务局")) {
            reviewed(office, "application");
        }
        Run refused = Run.installed(models, "train", "--corrections", corrections, "--model", "section-roles");
        Run trained = Run.installed(models, "train", "--corrections", corrections, "--tolerance", "0.2");
        assertThat(trained.status()).as(trained.err()).isEqualTo(ExitStatus.OK);
        assertThat(trained.err()).contains("学习复核结论 4 项", "已启用第 ");
        if (refused.status() == ExitStatus.FINDINGS) {
            assertThat(refused.err())
                    .containsPattern("F1由 0\\.\\d{4} 降为 0\\.\\d{4}")
                    .contains("仍使用原来的模型");
            assertThat(trained.err()).contains("第 0001 版");
        }

        Path other = report("戊州民政局");
        assertThat(json(Run.installed(models, "extract", other)).at(ROLE).asString())
                .isEqualTo("application");
        assertThat(json(Run.annex("extract", other)).at(ROLE).asString()).isNotEqualTo("application");
        assertThat(json(Run.annex("extract", other, "--models", models))
                        .at("/source/engine")
                        .propertyNames())
                .contains("model.section-roles");
        assertThat(Run.installed(models, "train", "--list").out())
                .contains("* 000", "学习复核结论 4 项", "宏平均 F1\t", "“problems”的 F1\t");

        Run back = Run.installed(models, "train", "--rollback");
        assertThat(back.status()).isEqualTo(ExitStatus.OK);
    }

    @Test
    void contradictionsAreNamedAndTooManyRefused() throws IOException {
        reviewed("甲县水利局", "application");
        reviewed("乙县教育局", "problems");
        Run run = Run.installed(models, "train", "--corrections", corrections);
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err())
                .contains("“晴雨札记”", "application", "problems", "甲县水利局", "乙县教育局", "相互矛盾")
                .contains("2 项复核结论中有 2 项相互矛盾");
        assertThat(models).doesNotExist();
    }

    @Test
    void whatIsNotReviewedIsNotLearned() throws IOException {
        assertThat(Run.annex("extract", report("甲县水利局"), "--out", corrections).status())
                .isEqualTo(ExitStatus.OK);
        Files.writeString(corrections.resolve("spoilt.annex.json"), "{");
        Run run = Run.installed(models, "train", "--corrections", corrections);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("没有经人确认或改正的内容", "spoilt", "不是完整的 JSON", "未训练");
        assertThat(models).doesNotExist();
    }

    @Test
    void whatIsNoStoreOfTheWorkBenchIsTold() {
        Run run = Run.installed(models, "train", "--corrections", "jdbc:h2:mem:x");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("数据库地址应以");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train                                            | 请用 --out、--collect",
                "train --list --rollback                          | 请用 --out、--collect",
                "train --corrections . --tolerance 1              | --tolerance 应为",
                "train --corrections . --tolerance -0.1           | --tolerance 应为",
                "train --rollback --model facts-of-life           | 没有这种模型",
            })
    void saysWhatIsWrongWithACommandLine(String arguments, String sentence) {
        Run run = Run.installed(models, (Object[]) arguments.split(" +"));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(sentence);
        assertThat(models).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Run run = Run.installed(models, "train", "--corrections", folder.resolve("none"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("没有这个文件夹");
        assertThat(Run.installed(models, "--lang", "en", "train", "--corrections", folder.resolve("none"))
                        .err())
                .contains("There is no such folder.");
    }

    @Test
    void rollsBackVersionByVersion() throws IOException {
        install();
        install();
        Run first = Run.installed(models, "train", "--rollback");
        assertThat(first.status()).isEqualTo(ExitStatus.OK);
        assertThat(first.err()).contains("已退回第 0001 版");
        assertThat(Run.installed(models, "train", "--rollback").err()).contains("已退回自带的模型");
        Run third = Run.installed(models, "train", "--rollback");
        assertThat(third.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(third.err()).contains("无可退回");
    }

    @Test
    void listsVersionsAndMarksThoseInForce() throws IOException {
        assertThat(Run.installed(models, "train", "--list").out())
                .contains("section-roles\t章节分类模型", "* " + ModelCard.BUILT_IN);
        install();
        Run run = Run.installed(models, "train", "--list");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains("  " + ModelCard.BUILT_IN, "* 0001 ");
        spoil();
        Run spoilt = Run.installed(models, "train", "--list");
        assertThat(spoilt.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(spoilt.out()).contains("* " + ModelCard.BUILT_IN);
        assertThat(spoilt.err()).contains("校验值不符");
    }

    private void spoil() throws IOException {
        Files.writeString(models.resolve("section-roles/0001/section-roles.bin"), "spoilt");
    }

    /** Who names a folder wants just these models; who has one installed wants reports read, and to be told. */
    @Test
    void aSpoiltModelIsSaidAndTheBuiltInOneStaysInForce() throws IOException {
        install();
        spoil();
        Path report = report("甲县水利局");
        Run installed = Run.installed(models, "extract", report);
        assertThat(installed.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(installed.err()).contains("校验值不符", "现改用自带的模型");
        assertThat(installed.out()).isEqualTo(Run.annex("extract", report).out());

        Run named = Run.annex("extract", report, "--models", models);
        assertThat(named.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(named.err()).contains("校验值不符");
        assertThat(named.out()).isEmpty();

        Run english = Run.annex("--lang", "en", "extract", report, "--models", models);
        assertThat(english.err()).contains("The model is not the one that its card describes");
        assertThat(Run.annex("extract", report, "--models", folder.resolve("none"))
                        .status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void everyKindOfModelHasAName() {
        for (Language language : Language.values()) {
            ModelKind.ALL.forEach(
                    kind -> assertThat(Messages.in(language).model(kind)).isNotBlank());
        }
        assertThat(Messages.in(Language.EN).figure("f1.problems")).isEqualTo("F1 of problems");
        assertThat(Messages.in(Language.EN).figure("unheard.of")).isEqualTo("unheard.of");
    }

    @Test
    void modelsLieWithTheDataOfTheUser() {
        Map<String, String> linux = Map.of("os.name", "Linux", "user.home", folder.toString());
        assertThat(UserData.models(Map.of(), linux)).contains(folder.resolve(".local/share/annex/models"));
        assertThat(UserData.models(
                        Map.of("XDG_DATA_HOME", folder.resolve("data").toString()), linux))
                .contains(folder.resolve("data/annex/models"));
        assertThat(UserData.models(Map.of("XDG_DATA_HOME", "relative"), linux))
                .contains(folder.resolve(".local/share/annex/models"));
        assertThat(UserData.models(Map.of("ANNEX_MODELS", "mine"), linux)).contains(Path.of("mine"));
        Map<String, String> windows = Map.of("os.name", "Windows 11", "user.home", folder.toString());
        assertThat(UserData.models(Map.of("LOCALAPPDATA", folder.toString()), windows))
                .contains(folder.resolve("annex/models"));
        assertThat(UserData.models(Map.of(), windows)).isEmpty();
    }
}
