package dev.annex.exchange.mapping;

import java.util.Objects;

/** A mapping file that can not be used. The message is one sentence that begins with file and line. */
public final class MappingException extends Exception {
    private static final long serialVersionUID = 1L;

    MappingException(String file, int line, String sentence) {
        super(file + "：第 " + line + " 行：" + sentence);
    }

    MappingException(String file, String sentence) {
        super(file + "：" + sentence);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
