package dev.annex.exchange.relational;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a constant is called in the output. */
final class JsonName {
    private JsonName() {}

    static String of(Enum<?> constant) {
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
