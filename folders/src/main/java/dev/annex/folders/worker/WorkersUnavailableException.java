package dev.annex.folders.worker;

/** The processes that should read do not start. */
public final class WorkersUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what is known of it, for whoever set the machine up */
    public WorkersUnavailableException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
