package dev.annex.extractor.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what kind of document an OLE2 storage is, by the names of its streams. */
final class StorageSniffer {
    /** Size of a directory entry and its bounds ([MS-CFB] 2.6.1). */
    private static final int ENTRY_BYTES = 128;

    private static final int ENTRY_NAME_BYTES = 64;

    private StorageSniffer() {}

    static MediaType sniff(byte[] bytes) {
        Set<String> names = streamNames(bytes);
        if (names.contains("EncryptedPackage")) {
            return MediaType.ENCRYPTED_OFFICE;
        }
        if (names.contains("WordDocument")) {
            return MediaType.DOC;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return MediaType.XLS;
        }
        if (names.contains("PowerPoint Document")) {
            return MediaType.PPT;
        }
        return names.contains("MatOST") || names.contains("CONTENTS") ? MediaType.WORKS : MediaType.OLE2;
    }

    private static Set<String> streamNames(byte[] bytes) {
        try (POIFSFileSystem storage = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return storage.getRoot().getEntryNames();
        } catch (IOException | RuntimeException e) {
            return scatteredNames(bytes);
        }
    }

    /** The names of all entries that a damaged storage still has, wherever in it they belong. */
    private static Set<String> scatteredNames(byte[] bytes) {
        Set<String> names = new LinkedHashSet<>();
        for (int at = 4 * ENTRY_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
            int length = bytes[at + ENTRY_NAME_BYTES] - 2;
            boolean stream = bytes[at + ENTRY_NAME_BYTES + 2] == 2;
            if (stream && length > 0 && length < ENTRY_NAME_BYTES) {
                names.add(new String(bytes, at, length, StandardCharsets.UTF_16LE));
            }
        }
        return names;
    }
}
