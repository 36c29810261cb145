package dev.annex.folders.archive;

import dev.annex.extractor.source.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes what is read from a budget. */
final class CountedStream extends FilterInputStream {
    private final Budget budget;

    CountedStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    /** The budget is used up. */
    static final class OverException extends IOException {
        private static final long serialVersionUID = 1L;

        private final UnreadableException reason;

        OverException(UnreadableException reason) {
            super(reason.getMessage(), reason);
            this.reason = reason;
        }

        UnreadableException reason() {
            return reason;
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        take(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        take(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        take(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void take(long count) throws OverException {
        try {
            budget.takeBytes(count);
        } catch (UnreadableException e) {
            throw new OverException(e);
        }
    }
}
