package dev.annex.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The file that was read.
 *
 * @param fileName without its folder
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param mediaType by content, not by extension
 * @param pageCount empty for formats without pages
 * @param content whether its words come from a text layer, from pictures, or from both
 * @param engine version of each program part that took part in reading
 * @param scans how well each page that was read from pixels could be read, in order; none where all text is digital
 */
public record Source(
        String fileName,
        String sha256,
        String mediaType,
        Optional<Integer> pageCount,
        Content content,
        SortedMap<String, String> engine,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<ScannedPage> scans) {

    /** Where the words of a file come from. */
    public enum Content {
        /** From text. */
        @JsonProperty("digital")
        DIGITAL,
        /** From pictures. */
        @JsonProperty("scanned")
        SCANNED,
        /** From both. */
        @JsonProperty("mixed")
        MIXED
    }

    public Source {
        engine = Collections.unmodifiableSortedMap(new TreeMap<>(engine));
        scans = List.copyOf(scans);
    }

    /** A file whose words it says itself. */
    public Source(
            String fileName,
            String sha256,
            String mediaType,
            Optional<Integer> pageCount,
            Content content,
            SortedMap<String, String> engine) {
        this(fileName, sha256, mediaType, pageCount, content, engine, List.of());
    }
}
