package dev.annex.folders.walk;

/** Which names are looked at. */
public interface Selection {

    /** Whether a file or folder of that name is looked at; others are passed over without a word. */
    boolean takes(String name);

    /** Whether a file of that name says that it is a report, so that somebody would miss it. */
    boolean claims(String name);
}
