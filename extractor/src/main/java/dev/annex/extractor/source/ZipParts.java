package dev.annex.extractor.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zip file, found by its directory and unpacked one by one. What is unpacked is counted as it comes; the
 * sizes that the file states are not believed. Names are compared without regard to case, as the Open Packaging
 * Conventions want it; of two parts with one name the first counts.
 */
public final class ZipParts implements AutoCloseable {
    /** A package with more parts than this is no document: the largest known has a few thousand. */
    static final int MOST_PARTS = 65_535;

    private final ZipFile zip;
    private final Allowance allowance;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private ZipParts(ZipFile zip, Allowance allowance) {
        this.zip = zip;
        this.allowance = allowance;
        zip.getEntries().asIterator().forEachRemaining(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    /**
     * Reads the directory of a zip file.
     *
     * @param allowance what may be unpacked
     * @throws UnreadableException if the directory is missing or damaged, as in a file that was cut off
     */
    public static ZipParts open(SourceFile file, Allowance allowance) throws UnreadableException {
        if (countDirectoryEntries(file.bytes()) > MOST_PARTS) {
            throw new UnreadableException("tooLarge", file.name() + "：压缩包内的部件过多，不是正常的文档，已停止读取。");
        }
        try {
            SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file.bytes());
            return new ZipParts(
                    ZipFile.builder().setSeekableByteChannel(channel).get(), allowance);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("truncated", file.name() + "：文件不完整或已损坏（压缩目录缺失），请重新取得原件。", e);
        }
    }

    private static int countDirectoryEntries(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    /** The names of all parts in lower case, in the order of the directory. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** Whether there is a part of this name. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * The bytes of a part as a stream, or empty where there is none of this name. A damaged part gives an
     * {@link IOException} while it is read; so does a limit, with an {@link UnreadableException} as its cause.
     *
     * @throws UnreadableException if the part is there but locked by a password or packed in an unknown way
     */
    public Optional<InputStream> open(String name) throws UnreadableException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (!zip.canReadEntryData(entry)) {
            throw new UnreadableException("encrypted", allowance.file() + "：压缩包已加密，请解除密码后再读。");
        }
        try {
            return Optional.of(new Counted(zip.getInputStream(entry), allowance));
        } catch (IOException | RuntimeException e) {
            throw damaged(name, e);
        }
    }

    /**
     * All bytes of a part, or empty where there is none of this name.
     *
     * @throws UnreadableException if it is damaged or a limit is reached
     */
    public Optional<byte[]> read(String name) throws UnreadableException {
        Optional<InputStream> stream = open(name);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = stream.get()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw e.getCause() instanceof UnreadableException limit ? limit : damaged(name, e);
        }
    }

    private UnreadableException damaged(String name, Exception cause) {
        return new UnreadableException("damaged", allowance.file() + "：部件 " + name + " 已损坏，请重新取得原件。", cause);
    }

    @Override
    public void close() throws UnreadableException {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UnreadableException("io", allowance.file() + "：关闭文件时出错。", e);
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    private static final class Counted extends FilterInputStream {
        private final Allowance allowance;

        Counted(InputStream in, Allowance allowance) {
            super(in);
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = unpack(buffer, offset, length);
            try {
                allowance.takeUnpacked(Math.max(count, 0));
                allowance.checkTime();
            } catch (UnreadableException e) {
                throw new IOException(e);
            }
            return count;
        }

        private int unpack(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (RuntimeException e) {
                throw new IOException("damaged part", e);
            }
        }
    }
}
