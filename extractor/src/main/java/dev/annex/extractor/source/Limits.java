package dev.annex.extractor.source;

import java.time.Duration;

/**
 * How much of one file a reader takes before it gives the file up. Nothing in a file is trusted: sizes are counted while
 * reading, never taken from a header.
 *
 * @param fileBytes size of the file itself
 * @param unpackedBytes sum of all that is unpacked from it
 * @param tableCells cells in all tables together
 * @param nestingDepth tables within tables, groups within groups
 * @param characters of text in all
 * @param time from opening the file to the finished document
 */
public record Limits(
        long fileBytes, long unpackedBytes, int tableCells, int nestingDepth, int characters, Duration time) {

    /** Room for the largest sound report that we know of, times ten, in less than 1 GiB of memory. */
    public static final Limits DEFAULT =
            new Limits(256L << 20, 512L << 20, 2_000_000, 32, 20_000_000, Duration.ofMinutes(2));

    /** Of one picture: an A3 sheet at 600 dots per inch, with room to spare. A larger one is refused before it is unpacked. */
    public static final long PICTURE_PIXELS = 100_000_000;
}
