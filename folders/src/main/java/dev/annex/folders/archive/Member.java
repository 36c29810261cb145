package dev.annex.folders.archive;

import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file in an archive. Holds until the next one is asked for. */
public final class Member {
    private final List<String> parts;
    private final boolean encrypted;
    private final Opening opening;

    /** The bytes of a member. */
    interface Opening {
        InputStream open() throws IOException;
    }

    Member(List<String> parts, boolean encrypted, Opening opening) {
        this.parts = List.copyOf(parts);
        this.encrypted = encrypted;
        this.opening = opening;
    }

    /** Its folders and its name; at least one, none of which leads upwards. */
    public List<String> parts() {
        return parts;
    }

    /** Its name without folders. */
    public String name() {
        return parts.get(parts.size() - 1);
    }

    /** Whether a password is needed. */
    public boolean isEncrypted() {
        return encrypted;
    }

    /** Takes bytes that were unpacked. */
    public interface Sink {
        /**
         * Takes the first bytes of an array.
         *
         * @throws IOException if there is no room for them
         */
        void write(byte[] bytes, int length) throws IOException;
    }

    /**
     * Unpacks it.
     *
     * @throws UnreadableException if it is damaged, or the budget is used up
     * @throws SinkException if the sink fails
     */
    public void unpack(Sink sink) throws UnreadableException, SinkException {
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = opening.open()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                try {
                    sink.write(chunk, read);
                } catch (IOException e) {
                    throw new SinkException(e);
                }
            }
        } catch (SinkException e) {
            throw e;
        } catch (CountedStream.OverException e) {
            throw e.reason();
        } catch (IOException | RuntimeException e) {
            throw Archive.damaged(e);
        }
    }

    /** Not the archive failed, but what should take its bytes. */
    public static final class SinkException extends IOException {
        private static final long serialVersionUID = 1L;

        SinkException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
