package dev.annex.bulk;

import dev.annex.extractor.confidence.Acceptance;
import dev.annex.extractor.confidence.Calibration;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.folders.outcome.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * The job for {@code spark-submit}: reads all documents below some folders and writes one table. Files that can not be read are rows of the
 * table and no reason for the job to fail.
 */
@Command(
        name = "annex-bulk",
        header = "Reads reports on a Spark cluster into one table, one row for each file. 在 Spark 集群上成批读取报告，每个文件一行。",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class AnnexBulk implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description = "Folders or files, as Spark names them (hdfs://…, s3a://…, /share/…). 文件夹或文件。")
    private List<String> inputs = List.of();

    @Option(
            names = "--out",
            paramLabel = "OUT",
            required = true,
            description = "Folder of the table; must not exist. 结果文件夹，必须尚不存在。")
    private String out = "";

    @Option(names = "--format", paramLabel = "parquet|jsonl", description = "Default: ${DEFAULT-VALUE}.")
    private TableFormat format = TableFormat.PARQUET;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description =
                    "For one file; one that takes longer becomes a failed row. Default: ${DEFAULT-VALUE}. 每个文件的时限（秒）。")
    private int seconds = 600;

    @Option(
            names = "--ocr",
            paramLabel = "ppocr|tesseract",
            defaultValue = "ppocr",
            description = "What reads scans. Default: ${DEFAULT-VALUE}. 文字识别引擎。")
    private OcrEngine.Kind engine = OcrEngine.Kind.PP_OCR;

    @Option(
            names = "--accept",
            paramLabel = "0.99|0.995|0.999",
            description = "Marks values that can be taken unseen at this precision. 按此正确率标出可免复核的内容。")
    private Optional<Double> accept = Optional.empty();

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Folder of installed models, the same on every machine. 已安装模型的文件夹，每台机器上都要有。")
    private Optional<String> models = Optional.empty();

    private AnnexBulk() {}

    /** Ends the process with a status other than 0 only if the job could not be done, as a cluster would start it anew. */
    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != CommandLine.ExitCode.OK) {
            System.exit(status);
        }
    }

    /** Does the job, and gives the exit status. */
    static int run(String... arguments) {
        return new CommandLine(new AnnexBulk())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(OcrEngine.Kind.class, AnnexBulk::engine)
                .setExecutionExceptionHandler(AnnexBulk::tell)
                .execute(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        ReadingSetup setup =
                new ReadingSetup(engine, models.orElse(null), accept.orElse(null), Duration.ofSeconds(seconds));
        SparkSession spark = SparkSession.builder().appName("annex-bulk").getOrCreate();
        try {
            Map<Status, Long> counts = new BulkJob(inputs, out, format, setup).run(spark);
            spec.commandLine()
                    .getOut()
                    .println(counts.entrySet().stream()
                            .map(entry -> DocumentRow.name(entry.getKey()) + " " + entry.getValue())
                            .collect(Collectors.joining(", ", "annex-bulk: ", "")));
            return CommandLine.ExitCode.OK;
        } finally {
            spark.stop();
        }
    }

    /** A folder that is not there, or one that is there already, is told in one sentence. */
    private static int tell(Exception trouble, CommandLine command, ParseResult parsed) throws Exception {
        if (trouble instanceof AnalysisException) {
            command.getErr().println("annex-bulk: " + trouble.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw trouble;
    }

    private void check() {
        if (seconds < 1) {
            throw refusal("--time-limit: 至少 1 秒。");
        }
        List<Double> promises = Acceptance.promises(Calibration.builtIn());
        if (accept.isPresent() && !promises.contains(accept.get())) {
            throw refusal("--accept: 只能是 " + promises + " 之一。");
        }
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static OcrEngine.Kind engine(String word) {
        return switch (word) {
            case "ppocr" -> OcrEngine.Kind.PP_OCR;
            case "tesseract" -> OcrEngine.Kind.TESSERACT;
            default -> throw new CommandLine.TypeConversionException("ppocr|tesseract");
        };
    }
}
