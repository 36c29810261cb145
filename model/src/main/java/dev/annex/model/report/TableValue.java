package dev.annex.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** What a cell of a fund table holds: an amount, or text such as a code or a remark. A plain number or string in JSON. */
public sealed interface TableValue {

    /**
     * An amount in the unit of its table.
     *
     * @param value as printed, digit for digit
     */
    record Amount(@JsonValue BigDecimal value) implements TableValue {}

    /**
     * A code, a remark or any other text.
     *
     * @param value as printed
     */
    record Text(@JsonValue String value) implements TableValue {}

    @JsonCreator
    static TableValue of(BigDecimal value) {
        return new Amount(value);
    }

    @JsonCreator
    static TableValue of(String value) {
        return new Text(value);
    }
}
