package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.page.Recognition.SecondOpinion;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractRecognizerTest {

    @Test
    void readsNumbers() throws OcrUnavailableException {
        assumeInstalled(TesseractData.ENGLISH);
        try (TesseractRecognizer tesseract = TesseractRecognizer.english()) {
            assertThat(tesseract.version()).matches("[45]\\..*");
            List<Sign> signs = tesseract.read(Margins.around(Drawn.line("193.51"), 8, 8));
            assertThat(signs.stream().map(Sign::text).collect(Collectors.joining()))
                    .isEqualTo("193.51");
            assertThat(signs.get(0).start()).isLessThan(signs.get(5).start());
            assertThat(signs)
                    .allSatisfy(
                            sign -> assertThat(sign.recognition().probability()).isGreaterThan(0.5));
        }
    }

    @Test
    void confirmsNumbersAndDoubtsThem() throws OcrUnavailableException {
        assumeInstalled(TesseractData.ENGLISH);
        try (TesseractRecognizer tesseract = TesseractRecognizer.english()) {
            NumberCheck check = new NumberCheck(tesseract);
            assertThat(check.checked(NumberCheckTest.signs("110.58", 0.9), Drawn.line("110.58")))
                    .allMatch(sign -> sign.recognition().secondOpinion() == SecondOpinion.AGREES);
            assertThat(check.checked(NumberCheckTest.signs("110:58", 0.9), Drawn.line("110.58")))
                    .allMatch(sign -> sign.recognition().secondOpinion() == SecondOpinion.DIFFERS);
        }
    }

    @Test
    void aProcessThatDiesOverALineIsReplacedAndThenGivenUp() throws IOException {
        try (TesseractRecognizer tesseract = TesseractRecognizer.startedBy(
                () -> TesseractProcess.start(TesseractProcess.LINE, DiesOverALine.class.getName()))) {
            for (int death = 0; death < TesseractRecognizer.DEATHS; death++) {
                assertThat(tesseract.isGivenUp()).isFalse();
                assertThat(tesseract.tryRead(Drawn.line("1"))).isEmpty();
            }
            assertThat(tesseract.isGivenUp()).isTrue();
            assertThat(tesseract.read(Drawn.line("1"))).isEmpty();
        }
    }

    @Test
    void aProcessThatHangsOverALineIsEnded() throws IOException {
        try (TesseractRecognizer tesseract = TesseractRecognizer.startedBy(
                () -> TesseractProcess.start(Duration.ofMillis(200), HangsOverALine.class.getName()))) {
            assertThat(tesseract.tryRead(Drawn.line("1"))).isEmpty();
        }
    }

    @Test
    void aProcessThatPrintsSomethingElseIsNotBelieved() {
        assertThatThrownBy(() -> TesseractProcess.start(TesseractProcess.LINE, Prints.class.getName()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void dataAreFoundWhereEnglishIs(@TempDir Path folder) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.createFile(full.resolve("eng.traineddata"));
        assertThat(TesseractData.find(List.of(empty.toString(), full.toString())))
                .hasValue(new TesseractData(full));
        assertThat(new TesseractData(full).has(TesseractData.CHINESE)).isFalse();
        assertThat(TesseractData.find(List.of(empty.toString()))).isEmpty();
    }

    private static void assumeInstalled(String language) {
        assumeThat(TesseractData.find().filter(data -> data.has(language)))
                .as("Tesseract is installed")
                .isPresent();
    }

    private static void greet() throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        out.writeInt(TesseractChild.ANSWER);
        out.writeUTF("0");
        out.flush();
    }

    /** As native code that crashes. */
    static final class DiesOverALine {
        public static void main(String[] arguments) throws IOException {
            greet();
            System.in.read();
            Runtime.getRuntime().halt(139);
        }
    }

    /** As native code that runs in a circle. */
    static final class HangsOverALine {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            greet();
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        }
    }

    /** As native code that prints to the standard output. */
    static final class Prints {
        public static void main(String[] arguments) throws IOException {
            try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                out.write("Warning: something".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
    }
}
