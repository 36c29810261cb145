package dev.annex.folders.archive;

import dev.annex.extractor.source.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files of a tar archive. Links and devices are none. */
final class TarMembers implements Archive {
    private final TarArchiveInputStream tar;
    private final Budget budget;

    TarMembers(InputStream in, Budget budget) {
        // Counted here, as what is passed over costs time to unpack as well.
        this.tar = new TarArchiveInputStream(new CountedStream(in, budget), StandardCharsets.ISO_8859_1.name());
        this.budget = budget;
    }

    @Override
    public Optional<Member> next() throws UnreadableException {
        try {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                budget.takeMember();
                List<String> parts = MemberName.parts(MemberName.decodeLatin1(entry.getName()));
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && !parts.isEmpty()) {
                    return Optional.of(new Member(parts, false, () -> new Open(tar)));
                }
            }
            return Optional.empty();
        } catch (CountedStream.OverException e) {
            throw e.reason();
        } catch (IOException | OutOfMemoryError | RuntimeException e) {
            throw Archive.damaged(e);
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    /** A member whose end is not the end of the archive. */
    private static final class Open extends FilterInputStream {
        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The next member follows.
        }
    }
}
