package dev.annex.samples.doc;

import java.util.ArrayList;
import java.util.List;

/** The fonts of a file, by number. */
final class FontNames {
    /** The number of the font of digits and letters. */
    static final int LATIN = 0;

    private static final int REGULAR = 400;
    private static final int CHINESE = 134;

    private final List<String> names = new ArrayList<>(List.of("Times New Roman"));

    int number(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    /** The table of fonts ([MS-DOC] 2.9.293). */
    byte[] table() {
        Bytes table = new Bytes().two(names.size()).two(0);
        for (int i = 0; i < names.size(); i++) {
            byte[] font = new Bytes()
                    .one(0)
                    .two(REGULAR)
                    .one(i == LATIN ? 0 : CHINESE)
                    .one(0)
                    .zeros(10 + 24)
                    .text(names.get(i))
                    .two(0)
                    .array();
            table.one(font.length).all(font);
        }
        return table.array();
    }
}
