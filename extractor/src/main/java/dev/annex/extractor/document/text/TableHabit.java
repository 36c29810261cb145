package dev.annex.extractor.document.text;

import java.util.List;
import java.util.Optional;

/** One of the habits in which tables are printed in plain text. */
interface TableHabit {

    /**
     * The table that begins at a line, or empty where none in this habit does.
     *
     * @param lines of the whole text, without line ends
     * @param from index of the line
     */
    Optional<TextTable> find(List<String> lines, int from);
}
