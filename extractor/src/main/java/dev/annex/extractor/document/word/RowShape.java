package dev.annex.extractor.document.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;

/**
 * The cells of one table row as the mark at its end defines them ([MS-DOC] 2.6.3). The operations are applied in the order of the
 * file; those that only paint are left out.
 */
final class RowShape {
    private static final int DEFINE = 0x08;
    private static final int VARIABLE_SIZE = 6;
    private static final int BORDERS_80 = 0x05;
    private static final int BORDERS = 0x13;
    private static final int SET_BORDERS_80 = 0x20;
    private static final int INSERT = 0x21;
    private static final int DELETE = 0x22;
    private static final int WIDTH = 0x23;
    private static final int MERGE = 0x24;
    private static final int SPLIT = 0x25;
    private static final int VERTICAL_MERGE = 0x2B;
    private static final int SET_BORDERS = 0x2F;

    /** More cells has no row in Word. */
    private static final int MOST_CELLS = 63;

    private static final int CELL_SIZE = 20;
    private static final int BORDER_80_SIZE = 4;
    private static final int BORDER_SIZE = 8;

    private static final int NIL = 0xFF;
    private static final int WHITE_80 = 8;
    private static final int WHITE = 0x00FFFFFF;

    private final List<Slot> slots = new ArrayList<>();
    private int left;
    private boolean rowBorders;

    private RowShape() {}

    /** A row about which the file says nothing. */
    static RowShape unknown() {
        return new RowShape();
    }

    /** Applies the table properties of a row's end. */
    static RowShape of(List<SprmOperation> properties) {
        RowShape shape = new RowShape();
        for (SprmOperation property : properties) {
            shape.apply(property.getOperation(), operand(property));
        }
        return shape;
    }

    private static byte[] operand(SprmOperation property) {
        int head = property.getSizeCode() == VARIABLE_SIZE ? property.getOperation() == DEFINE ? 4 : 3 : 2;
        int from = property.getGrpprlOffset();
        int to = Math.min(property.getGrpprl().length, from + property.size() - head);
        return Arrays.copyOfRange(property.getGrpprl(), from, Math.max(from, to));
    }

    private void apply(int operation, byte[] operand) {
        if (operand.length < leastLength(operation)) {
            return;
        }
        switch (operation) {
            case DEFINE -> define(operand);
            case BORDERS_80 -> rowBorders = anyLine(operand, BORDER_80_SIZE);
            case BORDERS -> rowBorders = anyLine(operand, BORDER_SIZE);
            case SET_BORDERS_80 -> setBorders(operand, BORDER_80_SIZE);
            case SET_BORDERS -> setBorders(operand, BORDER_SIZE);
            case INSERT -> insert(operand);
            case DELETE -> range(operand).clear();
            case WIDTH -> range(operand).forEach(slot -> slot.width = Math.max(0, LittleEndian.getShort(operand, 2)));
            case MERGE -> merge(operand);
            case SPLIT -> range(operand).forEach(slot -> slot.merged = false);
            case VERTICAL_MERGE -> mergeVertically(operand);
            default -> {}
        }
    }

    /** The bytes that an operation needs; one with fewer is damaged and left out. */
    private static int leastLength(int operation) {
        return switch (operation) {
            case DEFINE -> 1;
            case DELETE, MERGE, SPLIT, VERTICAL_MERGE -> 2;
            case INSERT, WIDTH -> 4;
            case SET_BORDERS_80 -> 3 + BORDER_80_SIZE;
            case SET_BORDERS -> 3 + BORDER_SIZE;
            default -> 0;
        };
    }

    private void define(byte[] operand) {
        int count = operand[0] & 0xFF;
        if (count > MOST_CELLS || operand.length < 1 + (count + 1) * Short.BYTES) {
            return;
        }
        slots.clear();
        left = LittleEndian.getShort(operand, 1);
        int edge = left;
        for (int i = 1; i <= count; i++) {
            int next = Math.max(edge, LittleEndian.getShort(operand, 1 + i * Short.BYTES));
            Slot slot = new Slot(next - edge);
            int cell = 1 + (count + 1) * Short.BYTES + (i - 1) * CELL_SIZE;
            if (cell + CELL_SIZE <= operand.length) {
                slot.read(operand, cell);
            }
            slots.add(slot);
            edge = next;
        }
        mergeMarked();
    }

    /**
     * Joins cells that are marked as merged. Descriptions of the format disagree on which of the two marks means the first
     * cell of a set; the mark that comes first in a row of marked cells does.
     */
    private void mergeMarked() {
        int first = 0;
        for (Slot slot : slots) {
            slot.merged = first != 0 && slot.mark != 0 && slot.mark != first;
            if (!slot.merged) {
                first = slot.mark;
            }
        }
    }

    private static boolean anyLine(byte[] borders, int size) {
        for (int at = 0; at + size <= borders.length; at += size) {
            if (isLine(borders, at, size)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a border ([MS-DOC] Brc80 and Brc) can be seen: neither absent nor white. */
    private static boolean isLine(byte[] bytes, int at, int size) {
        int kind = size == BORDER_SIZE ? bytes[at + 5] : bytes[at + 1];
        boolean white = size == BORDER_SIZE
                ? (LittleEndian.getInt(bytes, at) & WHITE) == WHITE && bytes[at + 3] == 0
                : bytes[at + 2] == WHITE_80;
        return kind != 0 && (kind & NIL) != NIL && !white;
    }

    private void setBorders(byte[] operand, int size) {
        range(operand).forEach(slot -> slot.bordered |= isLine(operand, 3, size));
    }

    private void insert(byte[] operand) {
        int at = Math.min(operand[0] & 0xFF, slots.size());
        int count = Math.min(operand[1] & 0xFF, MOST_CELLS - slots.size());
        int width = Math.max(0, LittleEndian.getShort(operand, 2));
        for (int i = 0; i < count; i++) {
            slots.add(at, new Slot(width));
        }
    }

    private void merge(byte[] operand) {
        List<Slot> range = range(operand);
        for (int i = 1; i < range.size(); i++) {
            range.get(i).merged = true;
        }
    }

    private void mergeVertically(byte[] operand) {
        int at = operand[0] & 0xFF;
        if (at < slots.size()) {
            slots.get(at).continues = operand[1] == 1;
        }
    }

    private List<Slot> range(byte[] operand) {
        int from = Math.min(operand[0] & 0xFF, slots.size());
        int to = Math.min(operand[1] & 0xFF, slots.size());
        return slots.subList(from, Math.max(from, to));
    }

    /** The edges of its cells in twips, from left to right; one more than it has cells. */
    int[] edges() {
        int[] edges = new int[slots.size() + 1];
        edges[0] = left;
        for (int i = 0; i < slots.size(); i++) {
            edges[i + 1] = edges[i] + slots.get(i).width;
        }
        return edges;
    }

    /** How many cells it defines. */
    int count() {
        return slots.size();
    }

    /** Whether a cell is one with the cell to its left. */
    boolean merged(int cell) {
        return cell < slots.size() && slots.get(cell).merged;
    }

    /** Whether a cell is one with the cell above it. */
    boolean continues(int cell) {
        return cell < slots.size() && slots.get(cell).continues;
    }

    /** Whether any line of it can be seen. */
    boolean ruled() {
        return rowBorders || slots.stream().anyMatch(slot -> slot.bordered);
    }

    private static final class Slot {
        private static final int MERGE_MARK = 0x0003;
        private static final int VERTICALLY_MERGED = 0x0020;
        private static final int VERTICAL_START = 0x0040;
        private static final int BORDERS = 4;

        private int width;
        private int mark;
        private boolean merged;
        private boolean continues;
        private boolean bordered;

        Slot(int width) {
            this.width = width;
        }

        void read(byte[] bytes, int at) {
            int flags = LittleEndian.getUShort(bytes, at);
            mark = flags & MERGE_MARK;
            continues = (flags & VERTICALLY_MERGED) != 0 && (flags & VERTICAL_START) == 0;
            for (int i = 0; i < 4; i++) {
                bordered |= isLine(bytes, at + BORDERS + i * BORDER_80_SIZE, BORDER_80_SIZE);
            }
        }
    }
}
