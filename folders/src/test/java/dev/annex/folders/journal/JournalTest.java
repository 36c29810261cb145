package dev.annex.folders.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.folders.outcome.Figures;
import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Trouble;
import dev.annex.folders.outcome.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final String READS = "this program";

    @TempDir
    private Path folder;

    @Test
    void keepsWhatItWasTold() throws IOException {
        Entry read = entry("甲/报告.docx", "aa", Verdict.read(new Figures(5, 1, 2, 3, 0, 0), List.of()));
        Entry failed = entry("乙.doc", "bb", Verdict.failed(new Remark("encrypted", "设有“密码”\n。")));
        try (Journal journal = open()) {
            journal.add(read);
            journal.add(failed);
            assertThat(journal.at("甲/报告.docx")).contains(read);
        }
        try (Journal journal = open()) {
            assertThat(journal.at("甲/报告.docx")).contains(read);
            assertThat(journal.at("乙.doc")).contains(failed);
            assertThat(journal.withContent("aa", true)).contains(read);
            assertThat(journal.withContent("aa", false)).isEmpty();
            assertThat(journal.at("丙.doc")).isEmpty();
        }
        assertThat(folder.resolve("journal.jsonl.index")).doesNotExist();
    }

    @Test
    void theLastEntryOfAPlaceCounts() throws IOException {
        try (Journal journal = open()) {
            journal.add(entry("a", "aa", read()));
            journal.add(entry("a", "bb", read()));
        }
        try (Journal journal = open()) {
            assertThat(journal.at("a").orElseThrow().sha256()).isEqualTo("bb");
        }
    }

    @Test
    void entriesOfAnotherProgramDoNotCount() throws IOException {
        try (Journal journal = open()) {
            journal.add(entry("a", "aa", read()));
        }
        try (Journal journal = Journal.open(path(), "another program", false)) {
            assertThat(journal.at("a")).isEmpty();
            assertThat(journal.withContent("aa", true)).isEmpty();
        }
    }

    @Test
    void whatFailedMayBeTriedAgain() throws IOException {
        try (Journal journal = open()) {
            journal.add(entry("a", "aa", read()));
            journal.add(entry("b", "bb", Verdict.failed(new Remark(Trouble.TIME, ""))));
        }
        try (Journal journal = Journal.open(path(), READS, true)) {
            assertThat(journal.at("a")).isPresent();
            assertThat(journal.at("b")).isEmpty();
        }
    }

    @Test
    void aLackOfPermissionSaysNothingOfTheContent() throws IOException {
        try (Journal journal = open()) {
            journal.add(entry("a", "aa", Verdict.failed(new Remark(Trouble.DENIED, ""))));
            journal.add(entry("b", "", Verdict.failed(new Remark(Trouble.BOMB, ""))));
            assertThat(journal.withContent("aa", true)).isEmpty();
            assertThat(journal.withContent("", true)).isEmpty();
        }
    }

    @Test
    void aJournalThatIsTornAnywhereLosesTheTornEntryAlone() throws IOException {
        try (Journal journal = open()) {
            journal.add(entry("a", "aa", read()));
            journal.add(entry("b", "bb", read()));
        }
        byte[] whole = Files.readAllBytes(path());
        int first = new String(whole, UTF_8).indexOf('\n') + 1;
        for (int length = first; length < whole.length; length += 7) {
            Files.write(path(), Arrays.copyOf(whole, length));
            try (Journal journal = open()) {
                assertThat(journal.at("a")).as("cut at %s", length).isPresent();
                assertThat(journal.at("b")).as("cut at %s", length).isEmpty();
                journal.add(entry("c", "cc", read()));
            }
            try (Journal journal = open()) {
                assertThat(journal.at("a")).as("cut at %s", length).isPresent();
                assertThat(journal.at("c")).as("cut at %s", length).isPresent();
            }
        }
    }

    @Test
    void whatIsNoEntryIsPassedOver() throws IOException {
        Files.write(path(), new byte[5000]);
        Files.writeString(path(), "\n{}\nnull\n{\"place\":1}\n\n", UTF_8, StandardOpenOption.APPEND);
        try (Journal journal = open()) {
            journal.add(entry("a", "aa", read()));
        }
        try (Journal journal = open()) {
            assertThat(journal.at("a")).isPresent();
        }
    }

    @Test
    void theIndexFindsAllOfMany() throws IOException {
        int many = 30_000;
        try (DiskIndex index = new DiskIndex(folder.resolve("index"))) {
            for (int i = 0; i < many; i++) {
                index.put("place " + i, i);
            }
            for (int i = 0; i < many; i += 2) {
                index.put("place " + i, i + 1);
            }
            Random random = new Random(3);
            for (int i = 0; i < 5000; i++) {
                int number = random.nextInt(many);
                assertThat(index.get("place " + number)).hasValue(number % 2 == 0 ? number + 1 : number);
                assertThat(index.get("other " + number)).isEmpty();
            }
        }
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void aFingerprintChangesWithTheProgramAndWithWhatItWasTold() throws Exception {
        String one = Fingerprint.of(List.of(Journal.class), List.of("ppocr", "0.99"));
        assertThat(one)
                .hasSize(32)
                .isEqualTo(Fingerprint.of(List.of(Journal.class), List.of("ppocr", "0.99")))
                .isNotEqualTo(Fingerprint.of(List.of(Journal.class), List.of("ppocr0", ".99")))
                .isNotEqualTo(Fingerprint.of(List.of(Test.class), List.of("ppocr", "0.99")))
                .isNotEqualTo(Fingerprint.of(List.of(Journal.class, JournalTest.class), List.of("ppocr", "0.99")));
        assertThat(Fingerprint.of(List.of(String.class), List.of())).hasSize(32);
    }

    private Journal open() throws IOException {
        return Journal.open(path(), READS, false);
    }

    private Path path() {
        return folder.resolve("journal.jsonl");
    }

    private static Verdict read() {
        return Verdict.read(Figures.NONE, List.of());
    }

    private static Entry entry(String place, String sha256, Verdict verdict) {
        return new Entry(place, new Stamp(3, 4), sha256, true, "", false, READS, verdict);
    }
}
