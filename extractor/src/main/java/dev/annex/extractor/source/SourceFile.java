package dev.annex.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file in memory: its name and its bytes. The name is only shown to people; what the bytes are, the bytes say. */
public final class SourceFile {
    private final String name;
    private final byte[] bytes;
    private @Nullable MediaType mediaType;

    /**
     * @param name without a folder
     * @param bytes not copied; they must not change afterwards
     */
    public SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Takes a file into memory.
     *
     * @throws UnreadableException if it is missing, closed to us, empty or larger than the limit
     */
    public static SourceFile of(Path path, Limits limits) throws UnreadableException {
        String name = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            throw new UnreadableException("directory", name + "：是文件夹，不是文件。");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(name, in, limits);
        } catch (NoSuchFileException e) {
            throw new UnreadableException("missing", name + "：找不到这个文件。", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableException("denied", name + "：没有读取权限，请检查文件权限。", e);
        } catch (IOException e) {
            throw new UnreadableException("io", name + "：读取时出错（" + e.getMessage() + "）。", e);
        }
    }

    /**
     * Takes a stream into memory, up to its end.
     *
     * @throws UnreadableException if it is empty or larger than the limit
     */
    public static SourceFile of(String name, InputStream in, Limits limits) throws UnreadableException, IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(limits.fileBytes() + 1));
        if (bytes.length > limits.fileBytes()) {
            throw new UnreadableException("tooLarge", name + "：文件超过 " + (limits.fileBytes() >> 20) + " MB 的上限，请拆分后再读。");
        }
        if (bytes.length == 0) {
            throw new UnreadableException("empty", name + "：文件是空的（0 字节），请重新取得原件。");
        }
        return new SourceFile(name, bytes);
    }

    /** Its name, without a folder. */
    public String name() {
        return name;
    }

    /** Its bytes, not a copy: they must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** What it is, by its bytes; found out once, although every reader asks. */
    public synchronized MediaType mediaType() {
        if (mediaType == null) {
            mediaType = MediaType.of(this);
        }
        return mediaType;
    }

    /** The SHA-256 of its bytes, in lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
