package dev.annex.exchange.parquet;

import dev.annex.exchange.relational.Row;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;

/** The library wants a builder of its own for each kind of record. */
final class RowWriterBuilder extends ParquetWriter.Builder<Row, RowWriterBuilder> {
    private final RowSupport support;

    RowWriterBuilder(OutputFile file, RowSupport support) {
        super(file);
        this.support = support;
    }

    @Override
    protected RowWriterBuilder self() {
        return this;
    }

    /** Asked for in programs that run on Hadoop only. */
    @Override
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
        return support;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
        return support;
    }
}
