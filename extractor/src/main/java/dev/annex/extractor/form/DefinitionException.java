package dev.annex.extractor.form;

/** A form definition that can not be used. The message names file, line and reason. */
public final class DefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DefinitionException(String message, Throwable cause) {
        super(message, cause);
    }

    DefinitionException(String message) {
        super(message);
    }
}
