package dev.annex.samples.doc;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages of formatting, called FKP in [MS-DOC] 2.9.33 and 2.9.175: which properties the characters from here to there have. Every page
 * has 512 bytes: positions and references from its beginning, properties from its end, their number in its last byte.
 */
final class FormattedPages {
    static final int SIZE = 512;

    /** What lies over a stretch of characters. */
    record Stretch(int end, byte[] properties) {}

    /** The two kinds of pages. */
    enum Kind {
        CHARACTERS(1) {
            @Override
            byte[] stored(byte[] properties) {
                return new Bytes().one(properties.length).all(properties).array();
            }
        },
        /** With 12 bytes beside each reference for a height that Word works out itself. */
        PARAGRAPHS(13) {
            @Override
            byte[] stored(byte[] properties) {
                boolean odd = properties.length % 2 == 1;
                return odd
                        ? new Bytes()
                                .one((properties.length + 1) / 2)
                                .all(properties)
                                .array()
                        : new Bytes()
                                .one(0)
                                .one(properties.length / 2)
                                .all(properties)
                                .array();
            }
        };

        private final int reference;

        Kind(int reference) {
            this.reference = reference;
        }

        abstract byte[] stored(byte[] properties);
    }

    private final Kind kind;
    private final int textStart;
    private final List<byte[]> pages = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int end;

    /**
     * @param textStart offset in the file of the first character, which takes two bytes
     */
    FormattedPages(Kind kind, int textStart) {
        this.kind = kind;
        this.textStart = textStart;
    }

    /** Fills pages. */
    FormattedPages with(List<Stretch> stretches) {
        List<Stretch> page = new ArrayList<>();
        int used = 0;
        for (Stretch stretch : stretches) {
            int needed = 4 + kind.reference + kind.stored(stretch.properties()).length + 1;
            if (!page.isEmpty() && used + needed > SIZE - 5) {
                close(page);
                page.clear();
                used = 0;
            }
            page.add(stretch);
            used += needed;
        }
        close(page);
        return this;
    }

    private void close(List<Stretch> page) {
        byte[] bytes = new byte[SIZE];
        int free = SIZE - 1;
        put(bytes, 0, offset(end));
        starts.add(offset(end));
        for (int i = 0; i < page.size(); i++) {
            byte[] stored = kind.stored(page.get(i).properties());
            free = (free - stored.length) & ~1;
            System.arraycopy(stored, 0, bytes, free, stored.length);
            put(bytes, 4 * (i + 1), offset(page.get(i).end()));
            bytes[4 * (page.size() + 1) + i * kind.reference] = (byte) (free / 2);
        }
        bytes[SIZE - 1] = (byte) page.size();
        end = page.get(page.size() - 1).end();
        pages.add(bytes);
    }

    private int offset(int character) {
        return textStart + 2 * character;
    }

    private static void put(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >> (8 * i));
        }
    }

    List<byte[]> pages() {
        return pages;
    }

    /** The table that leads to the pages. */
    byte[] index(int firstPage) {
        Bytes index = new Bytes();
        starts.forEach(index::four);
        index.four(offset(end));
        for (int i = 0; i < pages.size(); i++) {
            index.four(firstPage + i);
        }
        return index.array();
    }
}
