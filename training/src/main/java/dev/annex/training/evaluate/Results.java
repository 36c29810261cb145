package dev.annex.training.evaluate;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.table.TableListing;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.extractor.write.TablesJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of results, in the sub-folders of their reports: {@code a/report.docx.annex.json} and, for its tables, {@code
 * a/report.docx.tables.json}, as {@code annex extract} and {@code annex tables} write them.
 */
record Results(Path folder) {
    static final String OUTPUT = ".annex.json";
    static final String TABLES = ".tables.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What was read from a report, relative to the folder of the evaluation, if it is here. */
    Optional<ReadReport> of(Path report) throws UnreadableException, IOException {
        Path stored = beside(report, OUTPUT);
        if (!Files.isRegularFile(stored)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(stored)) {
            JsonNode output = ExtractionJson.readTree(String.valueOf(stored.getFileName()), in);
            return Optional.of(new ReadReport(output, tables(report)));
        }
    }

    private Optional<TableListing> tables(Path report) throws UnreadableException, IOException {
        Path stored = beside(report, TABLES);
        if (!Files.isRegularFile(stored)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(stored), TableListing.class));
        } catch (JacksonException e) {
            throw new UnreadableException("notJson", stored.getFileName() + "：不是 annex tables 的输出，请删除后重新评测。", e);
        }
    }

    /** Keeps what was read from a report. */
    void put(Path report, byte[] output, TableListing tables) throws IOException {
        Path stored = beside(report, OUTPUT);
        Files.createDirectories(stored.toAbsolutePath().getParent());
        Files.write(stored, output);
        Files.write(beside(report, TABLES), TablesJson.toBytes(tables));
    }

    /** The reports of which there are results in a sub-folder; the reports themselves may be elsewhere. */
    List<Path> reports(Path subfolder) throws IOException {
        Path stored = folder.resolve(subfolder.toString());
        if (!Files.isDirectory(stored)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(stored)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(OUTPUT) && name.length() > OUTPUT.length())
                    .map(name -> subfolder.resolve(name.substring(0, name.length() - OUTPUT.length())))
                    .toList();
        }
    }

    private Path beside(Path report, String ending) {
        return folder.resolve(report + ending);
    }
}
