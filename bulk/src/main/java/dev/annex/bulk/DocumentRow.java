package dev.annex.bulk;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Status;
import dev.annex.folders.outcome.Trouble;
import dev.annex.folders.outcome.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What became of one document, as a row of the table.
 *
 * @param path where it lies, with the scheme of its file system
 * @param sha256 of its bytes; empty where they could not be had
 * @param verdict whether it was read, and why not
 * @param department of its report
 * @param fiscalYear of its report
 * @param output the text of its JSON document, digit for digit what {@code annex extract} writes; empty where it was not read
 */
record DocumentRow(
        String path,
        Optional<String> sha256,
        Verdict verdict,
        Optional<String> department,
        Optional<Integer> fiscalYear,
        Optional<String> output) {

    /** Of troubles that come without a sentence. */
    private static final Map<String, String> SENTENCES = Map.of(
            Trouble.TOO_DEEP, "内容嵌套过深，无法读取，请另存为新文件后再读。",
            Trouble.STRAY_TEXT, "是纯文本，文件名不像报告，未读取；如是报告，请改为 .txt 后缀。");

    /** The columns. */
    static final StructType SCHEMA = new StructType()
            .add("path", StringType, false)
            .add("sha256", StringType)
            .add("status", StringType, false)
            .add("code", StringType)
            .add("message", StringType)
            .add("department", StringType)
            .add("fiscalYear", IntegerType)
            .add("doubtful", LongType)
            .add("failedErrors", LongType)
            .add("output", StringType);

    /** A document whose bytes could not be had. */
    static DocumentRow unread(String path, Remark reason) {
        return new DocumentRow(
                path, Optional.empty(), Verdict.failed(reason), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A status as it stands in the table. */
    static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The same for Spark, in the order of {@link #SCHEMA}. */
    Row toRow() {
        boolean read = verdict.status().hasResult();
        boolean remarks = !verdict.remarks().isEmpty();
        return RowFactory.create(
                path,
                sha256.orElse(null),
                name(verdict.status()),
                remarks ? verdict.reason().code() : null,
                remarks ? sentences() : null,
                department.orElse(null),
                fiscalYear.orElse(null),
                read ? verdict.figures().doubtful() : null,
                read ? verdict.figures().errors() : null,
                output.orElse(null));
    }

    private String sentences() {
        return verdict.remarks().stream().map(DocumentRow::sentence).collect(Collectors.joining("\n"));
    }

    private static String sentence(Remark remark) {
        return remark.sentence().isEmpty() ? SENTENCES.getOrDefault(remark.code(), remark.code()) : remark.sentence();
    }
}
