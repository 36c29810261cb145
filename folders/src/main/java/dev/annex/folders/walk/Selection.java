package dev.annex.folders.walk;

import java.util.Locale;
import java.util.Set;

/** Which names are looked at. */
public interface Selection {
    /** Extensions under which people keep reports that we can read; other pictures are photographs until they are read. */
    Set<String> REPORTS = Set.of("docx", "doc", "wps", "pdf", "txt", "tif", "tiff");

    /** Whether a file or folder of that name is looked at; others are passed over without a word. */
    boolean takes(String name);

    /** Whether a file of that name says that it is a report, so that somebody would miss it. */
    default boolean claims(String name) {
        return REPORTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
