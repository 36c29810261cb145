package dev.annex.exchange.parquet;

import dev.annex.exchange.relational.Column;
import dev.annex.exchange.relational.ColumnType;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** How a row of one table is written as a record of Parquet. */
final class RowSupport extends WriteSupport<Row> {
    private static final int PRECISION = Value.Number.WHOLE_DIGITS + Value.Number.DECIMALS;

    private final MessageType schema;
    private @Nullable RecordConsumer consumer;

    RowSupport(Table table, Naming naming) {
        Types.MessageTypeBuilder builder = Types.buildMessage();
        for (int i = 0; i < table.columns().size(); i++) {
            builder.addField(field(table.columns().get(i), naming));
        }
        this.schema = builder.named(naming.of(table));
    }

    private static Type field(Column column, Naming naming) {
        String name = naming.of(column);
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.decimalType(Value.Number.DECIMALS, PRECISION))
                        .named(name);
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
        };
    }

    /** Asked for in programs that run on Hadoop only. */
    @Override
    @SuppressWarnings("deprecation") // abstract in the library
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer taker) {
        consumer = taker;
    }

    @Override
    public void write(Row row) {
        RecordConsumer consumer = Objects.requireNonNull(this.consumer, "prepareForWrite comes first");
        consumer.startMessage();
        for (int i = 0; i < row.values().size(); i++) {
            Value value = row.values().get(i);
            if (value != Value.Blank.BLANK) {
                String name = schema.getFieldName(i);
                consumer.startField(name, i);
                write(value, row.table().columns().get(i).type(), consumer);
                consumer.endField(name, i);
            }
        }
        consumer.endMessage();
    }

    private static void write(Value value, ColumnType type, RecordConsumer consumer) {
        if (value instanceof Value.Truth truth) {
            consumer.addBoolean(truth.truth());
        } else if (value instanceof Value.Number number && type == ColumnType.INTEGER) {
            consumer.addLong(number.number().longValueExact());
        } else if (value instanceof Value.Number number) {
            consumer.addBinary(Binary.fromConstantByteArray(number.number()
                    .setScale(Value.Number.DECIMALS)
                    .unscaledValue()
                    .toByteArray()));
        } else {
            consumer.addBinary(Binary.fromString(value.text()));
        }
    }
}
