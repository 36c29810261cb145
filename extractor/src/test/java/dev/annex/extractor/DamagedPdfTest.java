package dev.annex.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads samples that were damaged at random: as they are and with their streams unpacked, so that instructions are hit and not
 * only their packing. The system
 * property {@code annex.damaged} asks for more rounds than a build has time for.
 */
class DamagedPdfTest {
    private static final int ROUNDS = Integer.getInteger("annex.damaged", 10);

    /** Below those of the product, so that a round that only ends at its limits does not hold up the others. */
    private static final Limits LIMITS =
            new Limits(64L << 20, 64L << 20, 200_000, 32, 1_000_000, Duration.ofSeconds(60));

    private static final String[] WORDS = {
        "0",
        "-1",
        "1e38",
        "99999999999",
        "0.00001",
        "q",
        "Q",
        "BT",
        "ET",
        "cm",
        "Tf",
        "re",
        "W n",
        "Do",
        "[",
        "]",
        "<<",
        ">>",
        "obj",
        "endobj",
        "stream",
        "endstream",
        "1 0 R",
        "/Kids",
        "/Length 7",
        "/Type",
        "/W",
        "/Filter /FlateDecode",
        "null",
        "(",
        ")"
    };

    private final Extractor extractor = Extractor.create(LIMITS);

    @ParameterizedTest
    @ValueSource(strings = {"library", "sports", "water"})
    void isReadAsFarAsItGoesOrRefusedInASentence(String sample) throws Exception {
        byte[] packed = Files.readAllBytes(Path.of("../samples/reports", sample, "report.pdf"));
        byte[] unpacked = unpacked(packed);
        Random random = new Random(sample.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(round % 3 == 0 ? packed : unpacked, random);
            assertThat(outcome(damaged)).as("%s, round %d", sample, round).matches("(?s)测试\\.pdf.*。|document");
        }
    }

    private String outcome(byte[] bytes) {
        try {
            Document document = extractor.read(new SourceFile("测试.pdf", bytes)).document();
            assertThat(document.diagnostics())
                    .allSatisfy(diagnostic -> assertThat(diagnostic.message())
                            .startsWith("测试.pdf：")
                            .endsWith("。"));
            return "document";
        } catch (UnreadableException e) {
            return e.getMessage();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int edits = 1 + random.nextInt(20); edits > 0; edits--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> overwrite(bytes, at, WORDS[random.nextInt(WORDS.length)] + " ");
                case 3 -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(400), bytes.length - Math.max(at, from));
                    System.arraycopy(bytes, from, bytes, at, length);
                }
                case 4 -> changeNumber(bytes, at, random);
                default -> bytes = edits == 1 && random.nextInt(3) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            }
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }

    private static void overwrite(byte[] bytes, int at, String word) {
        byte[] written = word.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(written, 0, bytes, at, Math.min(written.length, bytes.length - at));
    }

    /** Changes the digits of the next number, which may be a length, an offset, a count or the number of an object. */
    private static void changeNumber(byte[] bytes, int at, Random random) {
        int i = at;
        while (i < bytes.length && !Character.isDigit(bytes[i])) {
            i++;
        }
        for (; i < bytes.length && Character.isDigit(bytes[i]); i++) {
            bytes[i] = (byte) ('0' + random.nextInt(10));
        }
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (PDDocument document = Loader.loadPDF(packed)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && COSName.FLATE_DECODE.equals(stream.getFilters())
                        && stream.getItem(COSName.DECODE_PARMS) == null) {
                    try (InputStream in = stream.createInputStream()) {
                        byte[] content = in.readAllBytes();
                        stream.removeItem(COSName.FILTER);
                        try (var out = stream.createOutputStream()) {
                            out.write(content);
                        }
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
