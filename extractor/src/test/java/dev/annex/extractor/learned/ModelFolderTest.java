package dev.annex.extractor.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.narrative.RoleModel;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFolderTest {
    private static final ModelKind<RoleModel> KIND = ModelKind.SECTION_ROLES;
    private static final TrainedModel<RoleModel> BUILT_IN = Models.builtIn().trained(KIND);

    @TempDir
    private Path root;

    private ModelCard install() throws IOException {
        return install(BUILT_IN.file(), BUILT_IN.card());
    }

    private ModelCard install(byte[] file, ModelCard card) throws IOException {
        try (Installation installation = Installation.begin(new ModelFolder(root), KIND)) {
            return installation.install(file, card);
        }
    }

    private Path current() {
        return root.resolve("section-roles/current");
    }

    private Path file(String version) {
        return root.resolve("section-roles").resolve(version).resolve("section-roles.bin");
    }

    private List<Models.Refused> refused() {
        List<Models.Refused> refused = new ArrayList<>();
        Models models = Models.from(root, refused::add);
        if (!refused.isEmpty()) {
            assertThat(models.versions()).isEmpty();
            assertThat(models.get(KIND)).isSameAs(BUILT_IN.model());
        }
        return refused;
    }

    private void assertRefused(String code) {
        assertThat(refused()).singleElement().satisfies(refused -> {
            assertThat(refused.reason().code()).isEqualTo(code);
            assertThat(refused.reason().getMessage()).endsWith("。").doesNotContain("Exception", "\n");
        });
    }

    @Test
    void nothingInstalledMeansTheModelThatAnnexComesWith() {
        assertThat(refused()).isEmpty();
        assertThat(Models.from(root.resolve("none"), refused -> {}).versions()).isEmpty();
        assertThat(Models.builtIn().get(KIND)).isNotNull();
    }

    @Test
    void theBuiltInModelIsTheOneOfItsCard() throws NoSuchAlgorithmException {
        assertThat(BUILT_IN.card().sha256()).isEqualTo(sha256(BUILT_IN.file()));
        assertThat(BUILT_IN.card().id()).isEqualTo(KIND.id());
    }

    @Test
    void outputsSayWhichModelWasInstalledAndNothingOtherwise() throws IOException, UnreadableException {
        SourceFile file = new SourceFile("a.txt", "某局2023年度绩效自评报告\n一、概况\n人员10人。".getBytes(StandardCharsets.UTF_8));
        assertThat(Extractor.create().extract(file).source().engine()).doesNotContainKey("model.section-roles");
        install();
        Models models = Models.from(root, refused -> {});
        assertThat(Extractor.create(Limits.DEFAULT, OcrEngine.Kind.PP_OCR, models)
                        .extract(file)
                        .source()
                        .engine())
                .containsEntry(
                        "model.section-roles",
                        "0001 " + BUILT_IN.card().sha256().substring(0, 12))
                .containsAllEntriesOf(Extractor.create().extract(file).source().engine());
    }

    @Test
    void versionsFollowEachOtherAndRollBackOneByOne() throws IOException, UnreadableException {
        assertThat(install().version()).isEqualTo("0001");
        assertThat(install().replaces()).contains("0001");
        ModelFolder models = new ModelFolder(root);
        assertThat(models.current(KIND)).contains("0002");
        assertThat(models.versions(KIND)).containsExactly("0001", "0002");
        try (Installation installation = Installation.begin(models, KIND)) {
            assertThat(installation.rollback()).contains("0001");
            assertThat(models.current(KIND)).contains("0001");
            assertThat(installation.rollback()).contains(ModelCard.BUILT_IN);
            assertThat(models.current(KIND)).isEmpty();
            assertThat(installation.rollback()).isEmpty();
        }
        assertThat(install().replaces()).contains(ModelCard.BUILT_IN);
        assertThat(models.current(KIND)).contains("0003");
    }

    @Test
    void rollingBackLeadsPastAVersionThatIsSpoilt() throws IOException, UnreadableException {
        install();
        install();
        Files.writeString(file("0001"), "spoilt");
        try (Installation installation = Installation.begin(new ModelFolder(root), KIND)) {
            assertThat(installation.rollback()).contains(ModelCard.BUILT_IN);
        }
        assertThat(refused()).isEmpty();
    }

    /** Killed while the version was written aside, before it was moved, and before it was put in force. */
    @ParameterizedTest
    @ValueSource(strings = {"writing", "written", "moved", "naming"})
    void whoeverIsKilledWhileInstallingLeavesTheOldVersionInForce(String moment)
            throws IOException, UnreadableException {
        install();
        Path folder = root.resolve("section-roles");
        Path aside = Files.createDirectory(folder.resolve(".aside-0002"));
        Files.write(aside.resolve("section-roles.bin"), new byte[] {1, 2, 3});
        if (!moment.equals("writing")) {
            Files.write(aside.resolve("section-roles.bin"), BUILT_IN.file());
            Files.write(
                    aside.resolve("section-roles.card.json"),
                    BUILT_IN.card().installedAs("0002", "0001").bytes());
        }
        if (moment.equals("moved") || moment.equals("naming")) {
            Files.move(aside, folder.resolve("0002"));
        }
        if (moment.equals("naming")) {
            Files.writeString(folder.resolve(".aside-current"), "00");
        }

        assertThat(refused()).isEmpty();
        assertThat(new ModelFolder(root).current(KIND)).contains("0001");
        ModelCard next = install();
        assertThat(next.replaces()).contains("0001");
        assertThat(next.version()).isEqualTo(moment.startsWith("writ") ? "0002" : "0003");
        assertThat(refused()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith(".aside"));
        }
    }

    @Test
    void twoDoNotInstallAtOnce() throws IOException {
        try (Installation first = Installation.begin(new ModelFolder(root), KIND)) {
            assertThatThrownBy(() -> Installation.begin(new ModelFolder(root), KIND))
                    .isInstanceOf(Installation.BusyException.class);
            assertThat(first.install(BUILT_IN.file(), BUILT_IN.card()).version())
                    .isEqualTo("0001");
        }
        assertThat(install().version()).isEqualTo("0002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "2", "../../etc", "0001/../0002", "甲", "00011"})
    void refusesWhatNamesNoVersion(String words) throws IOException {
        install();
        Files.writeString(current(), words);
        assertRefused(words.isEmpty() ? "empty" : "modelCurrent");
    }

    @Test
    void refusesAVersionThatIsNotThere() throws IOException {
        install();
        Files.writeString(current(), "0007\n");
        assertRefused("missing");
    }

    @Test
    void refusesAFileThatIsNotTheOneOfItsCard() throws IOException {
        install();
        byte[] changed = BUILT_IN.file().clone();
        changed[changed.length / 2] ^= 1;
        Files.write(file("0001"), changed);
        assertRefused("modelHash");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                              | modelCard",
                "[]                              | modelCard",
                "not json                        | modelCard",
                "{\"id\": \"section-roles\"}     | modelCard",
            })
    void refusesWhatIsNoCard(String json, String code) throws IOException {
        install();
        Files.writeString(file("0001").resolveSibling("section-roles.card.json"), json);
        assertRefused(code);
    }

    @Test
    void refusesTheCardOfAnotherModel() throws IOException {
        install();
        Files.write(
                file("0001").resolveSibling("section-roles.card.json"),
                BUILT_IN.card().installedAs("0009", ModelCard.BUILT_IN).bytes());
        assertRefused("modelCard");
    }

    @Test
    void refusesAModelThatWasTaughtWithOtherFeatures() throws IOException {
        String json =
                BUILT_IN.card().json().replace("\"formatVersion\" : " + KIND.formatVersion(), "\"formatVersion\" : 0");
        install(BUILT_IN.file(), ModelCard.parse(json));
        assertRefused("modelVersion");
    }

    @Test
    void refusesAModelOfAnotherMajorVersionOfOpenNlp() throws Exception {
        hostile(entries -> replaced(entries, "OpenNLP-Version=.*", "OpenNLP-Version=9.0.1"));
        assertRefused("modelVersion");
    }

    @Test
    void refusesAModelThatNamesForeignClasses() throws Exception {
        hostile(entries -> replaced(entries, "factory=.*", "factory=javax.script.ScriptEngineManager"));
        assertRefused("modelForeign");
        hostile(entries ->
                replaced(entries, "doccat.featureGenerators=.*", "doccat.featureGenerators=java.lang.Thread"));
        assertRefused("modelForeign");
        hostile(entries -> replaced(entries, "Language=zho", "Language=zho\nserializer-class-x=evil.Serializer"));
        assertRefused("modelForeign");
        hostile(entries -> {
            entries.put(
                    "generator.featuregen",
                    "<generator><custom class=\"evil.Generator\"/></generator>".getBytes(StandardCharsets.UTF_8));
            return entries;
        });
        assertRefused("modelForeign");
    }

    @Test
    void refusesAnArchiveWithoutAManifestAndOneThatIsCutOff() throws Exception {
        hostile(entries -> {
            entries.remove("manifest.properties");
            return entries;
        });
        assertRefused("modelDamaged");
        byte[] half = Arrays.copyOf(BUILT_IN.file(), BUILT_IN.file().length / 2);
        installWithHash(half);
        assertRefused("modelDamaged");
        installWithHash(new byte[] {1, 2, 3});
        assertRefused("modelDamaged");
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() throws Exception {
        hostile(entries -> {
            entries.put("bomb", new byte[OpenNlpArchive.MOST_UNPACKED]);
            return entries;
        });
        assertRefused("modelDamaged");
    }

    @Test
    void refusesAModelWithUnknownCategories() throws Exception {
        hostile(entries -> {
            byte[] model = entries.get("doccat.model");
            String words = new String(model, StandardCharsets.ISO_8859_1).replace("OVERVIEW", "OVERVIEV");
            entries.put("doccat.model", words.getBytes(StandardCharsets.ISO_8859_1));
            return entries;
        });
        assertRefused("modelDamaged");
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaid() throws IOException {
        Files.writeString(root.resolve("section-roles"), "x");
        assertThatThrownBy(this::install).isInstanceOf(IOException.class);
    }

    private void hostile(UnaryOperator<Map<String, byte[]>> change) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(BUILT_IN.file()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : change.apply(entries).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        installWithHash(bytes.toByteArray());
    }

    private void installWithHash(byte[] file) throws Exception {
        String json = BUILT_IN.card().json().replace(BUILT_IN.card().sha256(), sha256(file));
        install(file, ModelCard.parse(json));
    }

    private static Map<String, byte[]> replaced(Map<String, byte[]> entries, String line, String by) {
        String manifest = new String(entries.get("manifest.properties"), StandardCharsets.ISO_8859_1);
        entries.put("manifest.properties", manifest.replaceAll(line, by).getBytes(StandardCharsets.ISO_8859_1));
        return entries;
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
