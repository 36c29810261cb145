package dev.annex.folders.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.source.Limits;
import dev.annex.folders.Specimen;
import dev.annex.folders.outcome.Status;
import dev.annex.folders.outcome.Trouble;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With real processes. */
class WorkerPoolTest {
    /** Long enough for a process to start on a busy machine, short enough to wait for. */
    private static final WorkerLimits LIMITS = new WorkerLimits(Duration.ofSeconds(8), 64L << 20);

    @TempDir
    private Path folder;

    private final List<WorkerPool> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(WorkerPool::close);
    }

    @Test
    void oneProcessReadsManyDocuments() throws Exception {
        Worker worker = pool(PoisonableWorker.class, PoisonableWorker.READS).worker();
        String first = title(worker.read(document("pid")));
        for (int i = 0; i < 20; i++) {
            assertThat(title(worker.read(document("pid")))).isEqualTo(first);
        }
        assertThat(Long.parseLong(first)).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void answersAsThisProcessDoes() throws Exception {
        Worker isolated = pool(PoisonableWorker.class, PoisonableWorker.READS).worker();
        Worker here = new InThisProcess(new ReportReader(Specimen::of, Optional.empty()));
        for (Request request : List.of(
                document("某县某局2023年度绩效自评报告"),
                document("gap"),
                document(""),
                new Request(folder.resolve("none"), "none.docx", true),
                new Request(folder.resolve("none"), "none.jpg", false))) {
            Answer answer = isolated.read(request);
            Answer expected = here.read(request);
            assertThat(answer.verdict()).isEqualTo(expected.verdict());
            assertThat(answer.result()).isEqualTo(expected.result());
        }
    }

    @ParameterizedTest
    @CsvSource({"hang, time", "spin, time", "halt, crash", "hog, memory", "chatter, crash"})
    void whatHarmsAProcessIsTheFaultOfItsDocumentAlone(String poison, String code) throws Exception {
        Worker worker = pool(PoisonableWorker.class, PoisonableWorker.READS).worker();
        assertThat(worker.read(document("pid")).verdict().status()).isEqualTo(Status.READ);
        Answer answer = worker.read(document(poison));
        assertThat(answer.verdict().reason().code()).isEqualTo(code);
        assertThat(answer.verdict().poisons()).isTrue();
        assertThat(worker.read(document("pid")).verdict().status()).isEqualTo(Status.READ);
    }

    @ParameterizedTest
    @CsvSource({"deep, tooDeep", "bug, bug"})
    void whatDoesNotHarmTheProcessDoesNotCostIt(String trouble, String code) throws Exception {
        Worker worker = pool(PoisonableWorker.class, PoisonableWorker.READS).worker();
        String before = title(worker.read(document("pid")));
        Answer answer = worker.read(document(trouble));
        assertThat(answer.verdict().reason().code()).isEqualTo(code);
        assertThat(answer.verdict().poisons()).isFalse();
        assertThat(title(worker.read(document("pid")))).isEqualTo(before);
    }

    @Test
    void aProcessThatDiesOfWhatItReadBeforeIsNotTheFaultOfTheDocument() throws Exception {
        Worker worker = pool(PoisonableWorker.class, PoisonableWorker.READS).worker();
        worker.read(document("pid"));
        Answer answer = worker.read(document("halt-once " + folder.resolve("mark")));
        assertThat(folder.resolve("mark")).exists();
        assertThat(answer.verdict().status()).isEqualTo(Status.READ);
    }

    @Test
    void aFreshProcessThatDiesHasDiedOfItsDocument() throws Exception {
        Worker worker = pool(PoisonableWorker.class, PoisonableWorker.READS).worker();
        Answer answer = worker.read(document("halt-once " + folder.resolve("mark")));
        assertThat(answer.verdict().reason().code()).isEqualTo(Trouble.CRASH);
    }

    @Test
    void aProcessThatGrowsTooMuchIsEndedAndOneThatHasGrownIsReplaced() throws Exception {
        assumeThat(Path.of("/proc/self/status"))
                .as("only Linux tells how much memory a process takes")
                .exists();
        // A Java machine alone takes more than this.
        long little = 16L << 20;
        Worker growing = pool(new WorkerLimits(LIMITS.time(), little, 0)).worker();
        assertThat(growing.read(document("hang")).verdict().reason().code()).isEqualTo(Trouble.MEMORY);
        WorkerProcess process = new WorkerProcess(
                command(PoisonableWorker.class).start(LIMITS, folder),
                new WorkerLimits(LIMITS.time(), little, 1 << 20));
        try (process) {
            process.greeting();
            assertThat(process.hasGrown()).isTrue();
        }
    }

    @Test
    void theUsualLimitsLeaveRoomForTheLargestDocument() {
        WorkerLimits usual = new WorkerLimits(WorkerLimits.TIME, WorkerLimits.HEAP);
        assertThat(usual.time()).isEqualTo(Duration.ofMinutes(10)).isGreaterThan(Limits.DEFAULT.time());
        assertThat(usual.heapBytes()).isEqualTo(1L << 30);
        assertThat(usual.residentBytes()).isEqualTo(2560L << 20);
        assertThat(usual.grownBytes()).isEqualTo(1792L << 20);
    }

    @Test
    void aWorkerThatReadsOtherwiseIsRefused() throws IOException {
        Worker worker = pool(PoisonableWorker.class, "other models").worker();
        Request request = document("text");
        assertThatThrownBy(() -> worker.read(request)).isInstanceOf(WorkersUnavailableException.class);
    }

    @Test
    void saysWhenNoProcessCanBeStarted() throws IOException {
        Worker worker = pool(Specimen.class, PoisonableWorker.READS).worker();
        Request request = document("text");
        assertThatThrownBy(() -> worker.read(request)).isInstanceOf(WorkersUnavailableException.class);
    }

    @Test
    void aProcessEndsWithTheOneThatStartedItEvenIfItHangs() throws Exception {
        Process process = command(PoisonableWorker.class).start(LIMITS, folder);
        DataOutputStream out = new DataOutputStream(process.getOutputStream());
        assertThat(Frames.hello(new DataInputStream(process.getInputStream()))).isEqualTo(PoisonableWorker.READS);
        Frames.request(out, document("hang"));
        out.close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void takesOnlyAsMuchAsAFrameMayHold() {
        byte[] tooLong = {0x41, 0x4E, 0x58, 0x01, 0x7F, -1, -1, -1};
        assertThatThrownBy(() -> Frames.hello(new DataInputStream(new ByteArrayInputStream(tooLong))))
                .hasMessageContaining("length");
        byte[] noFrame = "# A fatal error".getBytes(UTF_8);
        assertThatThrownBy(() -> Frames.answer(new DataInputStream(new ByteArrayInputStream(noFrame))))
                .hasMessageContaining("no frame");
    }

    @Test
    void seesHowMuchMemoryAProcessTakes() {
        assumeThat(Path.of("/proc/self/status")).as("only Linux tells").exists();
        assertThat(ResidentMemory.of(ProcessHandle.current().pid()).orElseThrow())
                .isGreaterThan(10L << 20);
        assertThat(ResidentMemory.of(Long.MAX_VALUE)).isEmpty();
    }

    private WorkerPool pool(Class<?> mainClass, String reads) {
        return opened(new WorkerPool(command(mainClass), LIMITS, reads, folder));
    }

    private WorkerPool pool(WorkerLimits limits) {
        return opened(new WorkerPool(command(PoisonableWorker.class), limits, PoisonableWorker.READS, folder));
    }

    private WorkerPool opened(WorkerPool pool) {
        opened.add(pool);
        return pool;
    }

    static WorkerCommand command(Class<?> mainClass) {
        return new WorkerCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"),
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                mainClass.getName(),
                List.of());
    }

    private Request document(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("document.txt"), text);
        return new Request(file, "document.txt", true);
    }

    private static String title(Answer answer) {
        String json = new String(answer.result(), UTF_8);
        return json.replaceAll("(?s).*\"title\": \"([^\"]*)\".*", "$1");
    }
}
