package dev.annex.training.corrections;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.verify.SchemaCheck;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A folder in which, at any depth, lie outputs whose evidence says what a person has reviewed. */
public final class CorrectionsFolder implements CorrectionSource {
    /** What the name of an output ends with. */
    static final String OUTPUT = ".annex.json";

    private final Path folder;
    private final SchemaCheck schema = new SchemaCheck();

    public CorrectionsFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Gathered gather() throws UnreadableException {
        List<ReviewedDocument> documents = new ArrayList<>();
        List<String> unreviewed = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        for (Path file : outputs()) {
            try {
                ReviewedDocument document = new ReviewedDocument(file.toString(), read(file));
                if (document.isSettledAnywhere()) {
                    documents.add(document);
                } else {
                    unreviewed.add(document.name());
                }
            } catch (UnreadableException e) {
                unusable.add(new Unusable(file.toString(), e));
            }
        }
        return new Gathered(documents, unreviewed, unusable);
    }

    /** The outputs in the order of their names below the folder, whatever the system that lists them. */
    private List<Path> outputs() throws UnreadableException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableException("noFolder", folder + "：没有这个文件夹，请给出存放已复核结果的文件夹。");
        }
        List<Path> outputs;
        try (Stream<Path> files = Files.walk(folder)) {
            outputs = files.filter(file -> String.valueOf(file.getFileName()).endsWith(OUTPUT))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableException("io", folder + "：文件夹无法列出（" + e.getMessage() + "），请检查权限。", e);
        }
        if (outputs.isEmpty()) {
            throw new UnreadableException("noOutputs", folder + "：其中没有 annex extract 写出的结果（名称以 " + OUTPUT + " 结尾的文件）。");
        }
        return outputs;
    }

    private Extraction read(Path path) throws UnreadableException {
        SourceFile file = SourceFile.of(path, Limits.DEFAULT);
        try {
            JsonNode tree = ExtractionJson.readTree(file.name(), new ByteArrayInputStream(file.bytes()));
            requireVersion(file.name(), tree);
            requireContract(file.name(), tree);
            Extraction extraction = ExtractionJson.convert(file.name(), tree);
            for (String pointer : extraction.evidence().keySet()) {
                requirePlace(file.name(), tree, pointer);
            }
            return extraction;
        } catch (StackOverflowError e) {
            throw new UnreadableException("tooDeep", file.name() + "：文件嵌套过深，无法读取。", e);
        }
    }

    private static void requireVersion(String name, JsonNode tree) throws UnreadableException {
        String version = tree.path("schemaVersion").asString("");
        if (tree.isObject() && tree.has("schemaVersion") && !version.equals(Extraction.SCHEMA_VERSION)) {
            throw new UnreadableException(
                    "otherVersion",
                    name + "：格式版本是“" + version + "”，本程序读第 " + Extraction.SCHEMA_VERSION + " 版，请用写出它的版本训练，或重新提取后复核。");
        }
    }

    private void requireContract(String name, JsonNode tree) throws UnreadableException {
        List<SchemaCheck.Violation> violations = schema.check(tree);
        if (!violations.isEmpty()) {
            SchemaCheck.Violation first = violations.get(0);
            throw new UnreadableException(
                    "notAnnex",
                    name + "：不是 Annex 的输出，或修改时弄错了格式，共 " + violations.size() + " 处，首先是 " + first.pointer()
                            + "；请用 annex check 查看。");
        }
    }

    private static void requirePlace(String name, JsonNode tree, String pointer) throws UnreadableException {
        boolean leadsNowhere;
        try {
            leadsNowhere = tree.at(JsonPointer.compile(pointer)).isMissingNode();
        } catch (IllegalArgumentException e) {
            leadsNowhere = true;
        }
        if (leadsNowhere) {
            throw new UnreadableException("nowhere", name + "：依据中的“" + pointer + "”在报告中没有对应的内容，请重新提取后复核。");
        }
    }
}
