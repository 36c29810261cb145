package dev.annex.folders.archive;

import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A single file that was packed with gzip: an archive of one. */
final class GzipMember implements Archive {
    private static final Pattern ENDING = Pattern.compile("(?i)\\.gz$");

    private final InputStream in;
    private final String name;
    private boolean given;

    GzipMember(InputStream in, String name, Budget budget) {
        this.in = new CountedStream(in, budget);
        this.name = ENDING.matcher(name).replaceFirst("");
    }

    @Override
    public Optional<Member> next() throws UnreadableException {
        if (given) {
            return Optional.empty();
        }
        given = true;
        return Optional.of(new Member(List.of(name), false, () -> in));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
