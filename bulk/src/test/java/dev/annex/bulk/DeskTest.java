package dev.annex.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.outcome.Status;
import dev.annex.model.Extraction;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final SourceFile FILE = new SourceFile("report.txt", "2025年度某局部门整体支出绩效自评报告".getBytes(UTF_8));

    @Test
    void aDocumentThatHangsIsARowAndTheNextOneIsRead() throws InterruptedException, UnreadableException {
        Extraction read = Extractor.create().extract(FILE);
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Desk desk = new Desk(
                file -> {
                    if (asked.getAndIncrement() == 0) {
                        awaitForever(never);
                    }
                    return read;
                },
                Optional.empty(),
                Duration.ofSeconds(3));

        DocumentRow hung = desk.read("file:/report.txt", FILE);
        assertThat(hung.verdict().status()).isEqualTo(Status.FAILED);
        assertThat(hung.verdict().reason().code()).isEqualTo("time");
        assertThat(hung.sha256()).contains(FILE.sha256());
        assertThat(desk.read("file:/report.txt", FILE).verdict().status()).isEqualTo(Status.READ);
    }

    @Test
    void aDocumentThatNeedsAllMemoryIsTriedAloneAndThenARow() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        Desk desk = new Desk(
                file -> {
                    tries.incrementAndGet();
                    throw new OutOfMemoryError("as a hostile file causes it");
                },
                Optional.empty(),
                LONG);

        DocumentRow row = desk.read("file:/report.txt", FILE);
        assertThat(tries).hasValue(2);
        assertThat(row.verdict().reason().code()).isEqualTo("memory");
        assertThat(row.output()).isEmpty();
    }

    @Test
    void aBugOfOursIsARow() throws InterruptedException {
        Desk desk = new Desk(
                file -> {
                    throw new IllegalStateException("bug");
                },
                Optional.empty(),
                LONG);

        assertThat(desk.read("file:/report.txt", FILE).verdict().reason().code())
                .isEqualTo("bug");
    }

    @Test
    void aLibraryThatIsMissingIsNoFaultOfTheDocument() {
        Desk desk = new Desk(
                file -> {
                    throw new NoClassDefFoundError("org/apache/poi");
                },
                Optional.empty(),
                LONG);

        assertThatThrownBy(() -> desk.read("file:/report.txt", FILE)).isInstanceOf(NoClassDefFoundError.class);
    }

    private static void awaitForever(CountDownLatch never) {
        while (true) {
            try {
                never.await();
            } catch (InterruptedException e) {
                // As code does that takes no notice.
            }
        }
    }
}
