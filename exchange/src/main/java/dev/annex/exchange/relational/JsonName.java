package dev.annex.exchange.relational;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a constant is called in the output. */
public final class JsonName {
    private JsonName() {}

    /** Its word in the JSON of an output. */
    public static String of(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
