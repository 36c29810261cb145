package dev.annex.folders.outcome;

/** The codes of troubles that no reader of a format tells of. */
public final class Trouble {
    /** The memory did not suffice. */
    public static final String MEMORY = "memory";
    /** It was not done in the time that a document is given. */
    public static final String TIME = "time";
    /** The process that read it died. */
    public static final String CRASH = "crash";
    /** It is nested too deeply for the stack. */
    public static final String TOO_DEEP = "tooDeep";
    /** A mistake of the program itself. */
    public static final String BUG = "bug";
    /** Plain text whose name does not say that it is a report. */
    public static final String STRAY_TEXT = "text";
    /** Its result can not be written. */
    public static final String WRITE = "write";
    /** It was written to while it was read. */
    public static final String CHANGED = "changed";
    /** It can not be read for reasons that lie outside of it. */
    public static final String IO = "io";
    /** There is no permission to read it. */
    public static final String DENIED = "denied";
    /** It is gone. */
    public static final String MISSING = "missing";
    /** A folder that we are not allowed to list. */
    public static final String FOLDER_DENIED = "folderDenied";
    /** A folder that can not be listed. */
    public static final String FOLDER = "folder";
    /** An archive that unpacks to far more than is sound. */
    public static final String BOMB = "bomb";
    /** Archives lie in archives more deeply than is followed. */
    public static final String ARCHIVE_DEPTH = "archiveDepth";
    /** An archive that can not be opened or not to its end. */
    public static final String ARCHIVE_DAMAGED = "archiveDamaged";
    /** A member of an archive that needs a password. */
    public static final String ENCRYPTED = "encrypted";
    /** Larger than is taken into memory. */
    public static final String TOO_LARGE = "tooLarge";

    private Trouble() {}
}
