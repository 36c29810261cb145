package dev.annex.training.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of table that is no known form.
 *
 * @param heldOut whether it is kept for testing
 * @param titles its titles
 * @param headers the wordings of each header cell
 * @param rows the labels at the left of its rows; empty where values stand there
 */
record OtherTable(boolean heldOut, List<String> titles, List<List<String>> headers, List<List<String>> rows) {
    private static final String FILE = "others.txt";
    private static final String HELD_OUT = "* ";

    OtherTable {
        titles = List.copyOf(titles);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** All that come with Annex. */
    static List<OtherTable> builtIn() {
        try (InputStream in = Optional.ofNullable(OtherTable.class.getResourceAsStream(FILE))
                .orElseThrow(() -> new IllegalStateException("missing resource " + FILE))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(OtherTable::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static OtherTable parse(String line) {
        boolean heldOut = line.startsWith(HELD_OUT);
        String[] parts = (heldOut ? line.substring(HELD_OUT.length()) : line).split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(FILE + ": no such line: " + line);
        }
        return new OtherTable(
                heldOut,
                wordings(parts[0]),
                cells(parts[1]),
                parts[2].strip().equals("-") ? List.of() : cells(parts[2]));
    }

    private static List<List<String>> cells(String part) {
        return Stream.of(part.split(",", -1)).map(OtherTable::wordings).toList();
    }

    private static List<String> wordings(String cell) {
        return Stream.of(cell.strip().split("/", -1)).toList();
    }
}
