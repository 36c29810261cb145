package dev.annex.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.folders.outcome.Status;
import dev.annex.model.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on Spark in this process, over the committed samples and files that can not be read. */
class AnnexBulkTest {
    private static final Path SAMPLES = Path.of("..", "samples", "reports");
    private static final ReadingSetup SETUP =
            new ReadingSetup(OcrEngine.Kind.PP_OCR, null, null, Duration.ofMinutes(5));

    private static final Extractor EXTRACTOR = Extractor.create();

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Path in;

    @BeforeAll
    static void documents() throws IOException {
        in = folder.resolve("各部门 100%");
        copy("library/report.docx", "图书馆/报告 1.docx");
        copy("library/report.pdf", "图书馆/深/报告.pdf");
        copy("water/report.doc", "水利局/report.doc");
        copy("sports/report.txt", "sports.txt");
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("water/report.docx"));
        write("broken.docx", Arrays.copyOf(whole, whole.length / 2));
        write("归档.zip", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        write("photo.png", new byte[] {1, 2, 3});
        write("~$lock.docx", new byte[] {1});
        write("earlier.docx.annex.json", new byte[] {1});
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                // Spark ends the job over a file larger than this if it reads contents itself, which it must not.
                .config("spark.sql.sources.binaryFile.maxLength", 1)
                .getOrCreate();
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    private static void copy(String sample, String name) throws IOException {
        write(name, Files.readAllBytes(SAMPLES.resolve(sample)));
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void everyDocumentIsARowAndEveryRecordIsThatOfTheCommandLine() throws Exception {
        Path parquet = folder.resolve("out");
        Map<Status, Long> counts = job(TableFormat.PARQUET, parquet).run(spark);
        Map<String, Row> rows = byName(spark.read().parquet(parquet.toString()));

        assertThat(rows)
                .containsOnlyKeys(
                        "报告 1.docx", "报告.pdf", "report.doc", "sports.txt", "broken.docx", "归档.zip", "photo.png");
        assertThat(counts)
                .isEqualTo(Map.of(Status.READ, 4L, Status.PARTIAL, 0L, Status.SKIPPED, 1L, Status.FAILED, 2L));
        for (String name : List.of("图书馆/报告 1.docx", "图书馆/深/报告.pdf", "水利局/report.doc", "sports.txt")) {
            Path file = in.resolve(name);
            Row row = requireNonNull(rows.get(String.valueOf(file.getFileName())));
            byte[] output = row.<String>getAs("output").getBytes(UTF_8);
            assertThat(output).as(name).isEqualTo(ExtractionJson.toBytes(EXTRACTOR.extract(file)));
            assertThat(row.<String>getAs("sha256")).isEqualTo(new SourceFile("", Files.readAllBytes(file)).sha256());
        }
        Row library = requireNonNull(rows.get("报告 1.docx"));
        Report report = EXTRACTOR.extract(in.resolve("图书馆/报告 1.docx")).report();
        assertThat(library.<String>getAs("department"))
                .isEqualTo(report.department().orElseThrow());
        assertThat(library.<Integer>getAs("fiscalYear"))
                .isEqualTo(report.fiscalYear().orElseThrow());
        assertThat(rows.values().stream()
                        .filter(row -> row.getAs("output") == null)
                        .map(row -> row.<String>getAs("status") + " " + row.getAs("code")))
                .containsExactlyInAnyOrder("failed truncated", "failed unsupported", "skipped unsupported");
        assertThat(rows.values())
                .allSatisfy(row -> assertThat(row.<Object>getAs("message") == null)
                        .isEqualTo(row.<String>getAs("status").equals("read")));
    }

    @Test
    void jsonLinesHoldTheSame() throws Exception {
        Path file = in.resolve("sports.txt");
        Path lines = folder.resolve("lines");
        new BulkJob(List.of(file.toString()), lines.toString(), TableFormat.JSONL, SETUP).run(spark);
        Row row = spark.read().schema(DocumentRow.SCHEMA).json(lines.toString()).first();

        assertThat(row.<String>getAs("output").getBytes(UTF_8))
                .isEqualTo(ExtractionJson.toBytes(EXTRACTOR.extract(file)));
        assertThat(row.<String>getAs("status")).isEqualTo("read");
    }

    @Test
    void partitionsAreSmallWhereNobodySaysOtherwise() {
        job(TableFormat.PARQUET, folder.resolve("none")).rows(spark);
        assertThat(spark.conf().get(BulkJob.PARTITION_BYTES)).isEqualTo("64m");
    }

    @Test
    void whatMakesNoSenseIsSaidBeforeSparkStarts() {
        assertThat(AnnexBulk.run("--out", "table")).isEqualTo(2);
        assertThat(AnnexBulk.run("reports", "--out", "table", "--accept", "0.5"))
                .isEqualTo(2);
        assertThat(AnnexBulk.run("reports", "--out", "table", "--time-limit", "0"))
                .isEqualTo(2);
    }

    private static BulkJob job(TableFormat format, Path out) {
        return new BulkJob(List.of(in.toString()), out.toString(), format, SETUP);
    }

    private static Map<String, Row> byName(Dataset<Row> table) {
        return table.collectAsList().stream().collect(Collectors.toMap(AnnexBulkTest::name, Function.identity()));
    }

    private static String name(Row row) {
        String path = row.getAs("path");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
