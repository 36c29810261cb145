package dev.annex.folders.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.folders.journal.DiskIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives every source a place of its own below the folder of results. Two that want the same, perhaps but for upper and lower case, which
 * some file systems do not tell apart, get it in the order in which they come: {@code 报告.docx}, {@code 报告~2.docx}. Names that are too long for a file system
 * are shortened. On the same sources in the same order it gives the same places.
 */
final class Places implements AutoCloseable {
    /** What most file systems take is 255 bytes; the ending of a result and {@code ~2} want their share. */
    static final int LONGEST_NAME = 235;

    /** What Linux takes is 4,096 bytes with the folders above. */
    static final int LONGEST_PLACE = 2000;

    /** Endings up to this length, in characters, are kept. */
    private static final int LONGEST_ENDING = 8;

    private final DiskIndex taken;

    /** @param index replaced if it is there */
    Places(Path index) throws IOException {
        taken = new DiskIndex(index);
    }

    /**
     * A place for a source; empty where it has one already, as when a file and the folder around it are named.
     *
     * @param wanted the place it would have if there were nothing else
     * @param source of which there is only one
     */
    Optional<Path> claim(Path wanted, String source) throws IOException {
        if (taken.get("source " + source).isPresent()) {
            return Optional.empty();
        }
        taken.put("source " + source, 0);
        Path first = shortened(wanted);
        Path place = first;
        for (int number = 2; taken.get(key(place)).isPresent(); number++) {
            place = numbered(first, number);
        }
        taken.put(key(place), 0);
        return Optional.of(place);
    }

    private static String key(Path place) {
        return "place "
                + Normalizer.normalize(place.toString(), Normalizer.Form.NFC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
    }

    private static Path numbered(Path place, int number) {
        String name = String.valueOf(place.getFileName());
        int ending = ending(name);
        return place.resolveSibling(name.substring(0, ending) + "~" + number + name.substring(ending));
    }

    private static Path shortened(Path place) {
        Path result = Path.of("");
        for (Path part : place) {
            result = result.resolve(shortened(part.toString()));
        }
        Path folders = result.getParent();
        return folders != null && bytes(result.toString()) > LONGEST_PLACE
                ? Path.of("~" + mark(folders.toString())).resolve(result.getFileName())
                : result;
    }

    private static String shortened(String name) {
        if (bytes(name) <= LONGEST_NAME) {
            return name;
        }
        String ending = name.substring(ending(name));
        String tail = "~" + mark(name) + ending;
        StringBuilder kept = new StringBuilder();
        int room = LONGEST_NAME - bytes(tail);
        for (int character : name.codePoints().toArray()) {
            room -= bytes(Character.toString(character));
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept + tail;
    }

    /** Where the ending of a name begins; its length where it has none. */
    private static int ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? dot : name.length();
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }

    private static String mark(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        taken.close();
    }
}
