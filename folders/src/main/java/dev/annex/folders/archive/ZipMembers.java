package dev.annex.folders.archive;

import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files of a zip archive, by its directory. */
final class ZipMembers implements Archive {
    /** A document that is packed as a zip has one of these parts. */
    private static final List<String> OF_DOCUMENTS =
            List.of("[Content_Types].xml", "word/document.xml", "xl/workbook.xml", "OFD.xml", "mimetype");

    /** The record at the end of a zip and the longest comment behind it (APPNOTE 4.3.16). */
    private static final int END_RECORD = 22;

    private static final int LONGEST_COMMENT = 0xFFFF;

    /** A directory of as many members as are taken, with names of 100 bytes each. */
    private static final long LARGEST_DIRECTORY = Budget.MEMBERS * 150L;

    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private final Budget budget;

    private ZipMembers(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.entries = zip.getEntries();
        this.budget = budget;
    }

    static Optional<Archive> open(Path file, String name, Budget budget) throws UnreadableException, IOException {
        if (directorySize(file) > LARGEST_DIRECTORY) {
            throw Budget.tooManyMembers();
        }
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException e) {
            if (Archive.claims(name)) {
                throw e;
            }
            return Optional.empty();
        }
        if (OF_DOCUMENTS.stream().anyMatch(part -> zip.getEntry(part) != null)) {
            zip.close();
            return Optional.empty();
        }
        return Optional.of(new ZipMembers(zip, budget));
    }

    /** The size of the directory as the file states it, before it is taken into memory; 0 where the file states none. */
    private static long directorySize(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(in.length(), END_RECORD + LONGEST_COMMENT)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = tail.length - END_RECORD; i >= 0; i--) {
                if (end.getInt(i) == 0x06054B50) {
                    return Integer.toUnsignedLong(end.getInt(i + 12));
                }
            }
            return 0;
        }
    }

    @Override
    public Optional<Member> next() throws UnreadableException {
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            budget.takeMember();
            List<String> parts = MemberName.parts(name(entry));
            if (!entry.isDirectory() && !entry.isUnixSymlink() && !parts.isEmpty()) {
                boolean encrypted = entry.getGeneralPurposeBit().usesEncryption();
                return Optional.of(
                        new Member(parts, encrypted, () -> new CountedStream(zip.getInputStream(entry), budget)));
            }
        }
        return Optional.empty();
    }

    private static String name(ZipArchiveEntry entry) {
        boolean stated = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        return Stream.ofNullable(entry.getRawName())
                .filter(raw -> !stated)
                .map(MemberName::decode)
                .findFirst()
                .orElseGet(entry::getName);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
