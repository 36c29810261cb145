package dev.annex.bulk;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.annex.folders.outcome.Status;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import scala.reflect.ClassTag;

/**
 * Reads all documents below some folders and writes one table.
 *
 * <p>Spark lists the files and packs them into partitions by size, as it does for every source; it does not read them. Its own
 * {@code content} column would end the whole job over one file that is closed to us or larger than 2 GB, and hold every file twice.
 *
 * @param inputs folders and files, in whatever file system Spark reaches; folders of any depth
 * @param out the folder of the table; must not exist
 */
record BulkJob(List<String> inputs, String out, TableFormat format, ReadingSetup setup) {
    /** How many bytes Spark packs into one partition, where nobody said so. */
    static final String PARTITION_BYTES = "spark.sql.files.maxPartitionBytes";

    /**
     * Where nobody said so. With the 4 MB at which Spark puts the opening of a file, at most 16 Word documents: about ten seconds of
     * work, beside which the start of a task does not count, and after which a lost executor has lost little.
     */
    static final String SMALL_PARTITION = "64m";

    private static final ReportNames NAMES = new ReportNames();

    BulkJob {
        inputs = List.copyOf(inputs);
    }

    /**
     * Writes the table; it appears when it is complete.
     *
     * @return how many documents became what
     */
    Map<Status, Long> run(SparkSession spark) throws InterruptedException {
        Observation counted = new Observation();
        Column[] counts = Arrays.stream(Status.values()).map(BulkJob::counting).toArray(Column[]::new);
        rows(spark)
                .observe(counted, count(lit(1)).as("documents"), counts)
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("ignoreNullFields", false)
                .format(format.source())
                .save(out);
        Map<String, Object> figures = counted.getAsJava();
        Map<Status, Long> result = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            result.put(status, figures.get(DocumentRow.name(status)) instanceof Long number ? number : 0L);
        }
        return result;
    }

    /** One row for each document, in the shape of {@link DocumentRow#SCHEMA}; they are read when the rows are asked for. */
    Dataset<Row> rows(SparkSession spark) {
        if (!spark.sparkContext().getConf().contains(PARTITION_BYTES)) {
            spark.conf().set(PARTITION_BYTES, SMALL_PARTITION);
        }
        Broadcast<SerializableConfiguration> hadoop = spark.sparkContext()
                .broadcast(
                        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()),
                        ClassTag.apply(SerializableConfiguration.class));
        return files(spark).mapPartitions(new PartitionReading(setup, hadoop), Encoders.row(DocumentRow.SCHEMA));
    }

    private Dataset<Row> files(SparkSession spark) {
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(inputs.toArray(String[]::new))
                .select("path")
                .filter((FilterFunction<Row>) file -> NAMES.takes(new Path(file.getString(0)).getName()));
    }

    private static Column counting(Status status) {
        String name = DocumentRow.name(status);
        return sum(when(col("status").equalTo(name), 1L).otherwise(0L)).as(name);
    }
}
