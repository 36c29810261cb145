package dev.annex.exchange.parquet;

import dev.annex.exchange.export.RowWriter;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/**
 * A table as a Parquet file: words as strings, whole numbers as 64-bit integers, amounts as DECIMAL, all of them optional save the key.
 * Pages are packed with gzip, which every reader of Parquet knows.
 */
public final class ParquetRowWriter implements RowWriter {
    /** Bytes of rows that are kept in memory for each table before they are written. */
    private static final long ROW_GROUP = 8L << 20;

    private final ParquetWriter<Row> writer;

    /** Opens a new file. */
    public ParquetRowWriter(Path file, Table table, Naming naming) throws IOException {
        this.writer = new RowWriterBuilder(new LocalOutputFile(file), new RowSupport(table, naming))
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withCodecFactory(new GzipPages())
                .withRowGroupSize(ROW_GROUP)
                .withWriteMode(ParquetFileWriter.Mode.CREATE)
                .build();
    }

    @Override
    public void write(Row row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
