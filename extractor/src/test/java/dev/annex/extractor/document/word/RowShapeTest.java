package dev.annex.extractor.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.junit.jupiter.api.Test;

class RowShapeTest {
    private static final int VERTICALLY_MERGED = 0x20;
    private static final int VERTICAL_START = 0x40;

    @Test
    void readsEdgesAndMerges() {
        RowShape row = RowShape.of(List.of(
                define(new int[] {-100, 900, 2900, 3000}, VERTICALLY_MERGED, VERTICALLY_MERGED | VERTICAL_START, 0)));
        assertThat(row.edges()).containsExactly(-100, 900, 2900, 3000);
        assertThat(row.count()).isEqualTo(3);
        assertThat(List.of(row.continues(0), row.continues(1), row.continues(2)))
                .containsExactly(true, false, false);
        assertThat(row.ruled()).isFalse();
    }

    @Test
    void joinsMarkedCellsWhicheverMarkComesFirst() {
        for (int first = 1; first <= 2; first++) {
            int rest = 3 - first;
            RowShape row =
                    RowShape.of(List.of(define(new int[] {0, 1, 2, 3, 4, 5, 6}, first, rest, rest, 0, first, rest)));
            assertThat(List.of(
                            row.merged(0), row.merged(1), row.merged(2), row.merged(3), row.merged(4), row.merged(5)))
                    .containsExactly(false, true, true, false, false, true);
        }
    }

    @Test
    void appliesLaterOperationsToEarlierOnes() {
        RowShape row = RowShape.of(List.of(
                define(new int[] {0, 1000, 2000}, 0, 0),
                sprm(0x7621, 1, 1, 500 & 0xFF, 500 >> 8),
                sprm(0x7623, 0, 1, 700 & 0xFF, 700 >> 8),
                sprm(0xD62B, 2, 2, 1),
                sprm(0x5624, 0, 2)));
        assertThat(row.edges()).containsExactly(0, 700, 1200, 2200);
        assertThat(row.merged(1)).isTrue();
        assertThat(row.continues(2)).isTrue();
        assertThat(RowShape.of(List.of(define(new int[] {0, 1000, 2000}, 0, 0), sprm(0x5622, 0, 1)))
                        .edges())
                .containsExactly(0, 1000);
    }

    @Test
    void seesBordersUnlessTheyAreAbsentOrWhite() {
        SprmOperation two = define(new int[] {0, 1000, 2000}, 0, 0);
        assertThat(RowShape.of(List.of(two, borders80(1, 0))).ruled()).isTrue();
        assertThat(RowShape.of(List.of(two, borders80(0, 0))).ruled()).isFalse();
        assertThat(RowShape.of(List.of(two, borders80(0xFF, 0xFF))).ruled()).isFalse();
        assertThat(RowShape.of(List.of(two, borders80(1, 8))).ruled()).isFalse();
        assertThat(RowShape.of(List.of(two, sprm(0xD62F, 11, 0, 1, 15, 0, 0, 0, 0, 4, 1, 0, 0)))
                        .ruled())
                .isTrue();
        assertThat(RowShape.of(List.of(two, sprm(0xD62F, 11, 0, 1, 15, 0xFF, 0xFF, 0xFF, 0, 4, 1, 0, 0)))
                        .ruled())
                .isFalse();
    }

    @Test
    void believesNoRowThatClaimsMoreCellsThanItDefines() {
        assertThat(RowShape.of(List.of(sprm(0xD608, 4, 0, 40, 0, 0))).count()).isZero();
        assertThat(RowShape.of(List.of(sprm(0x7621, 0, 255, 1, 0))).count()).isLessThanOrEqualTo(63);
    }

    @Test
    void leavesOutOperationsThatAreCutOff() {
        SprmOperation two = define(new int[] {0, 1000, 2000}, 0, 0);
        for (SprmOperation cut :
                List.of(sprm(0xD62B, 1, 0), sprm(0xD620, 3, 0, 2, 15), sprm(0xD62F, 0), sprm(0x5624, 0))) {
            assertThat(RowShape.of(List.of(two, cut)).edges()).containsExactly(0, 1000, 2000);
        }
    }

    private static SprmOperation define(int[] edges, int... flags) {
        ByteBuffer operand =
                ByteBuffer.allocate(3 + edges.length * 2 + flags.length * 20).order(ByteOrder.LITTLE_ENDIAN);
        operand.putShort((short) (operand.capacity() - 1)).put((byte) flags.length);
        for (int edge : edges) {
            operand.putShort((short) edge);
        }
        for (int flag : flags) {
            operand.putShort((short) flag).put(new byte[18]);
        }
        List<Integer> bytes = new ArrayList<>();
        for (byte b : operand.array()) {
            bytes.add((int) b);
        }
        return sprm(0xD608, bytes.stream().mapToInt(Integer::intValue).toArray());
    }

    private static SprmOperation borders80(int kind, int colour) {
        int[] operand = new int[25];
        operand[0] = 24;
        for (int i = 0; i < 6; i++) {
            operand[1 + i * 4] = 4;
            operand[2 + i * 4] = kind;
            operand[3 + i * 4] = colour;
        }
        return sprm(0xD605, operand);
    }

    private static SprmOperation sprm(int code, int... operand) {
        byte[] bytes = new byte[2 + operand.length];
        bytes[0] = (byte) code;
        bytes[1] = (byte) (code >> 8);
        for (int i = 0; i < operand.length; i++) {
            bytes[2 + i] = (byte) operand[i];
        }
        return new SprmOperation(bytes, 0);
    }
}
