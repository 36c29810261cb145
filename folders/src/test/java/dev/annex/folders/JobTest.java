package dev.annex.folders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.folders.StoppedException.Why;
import dev.annex.folders.outcome.Status;
import dev.annex.folders.outcome.Trouble;
import dev.annex.folders.summary.Labels;
import dev.annex.folders.summary.Row;
import dev.annex.folders.summary.Summary;
import dev.annex.folders.summary.Tally;
import dev.annex.folders.worker.Answer;
import dev.annex.folders.worker.Request;
import dev.annex.folders.worker.Worker;
import dev.annex.folders.worker.WorkersUnavailableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {
    @TempDir
    private Path folder;

    private JobFixture fixture = new JobFixture(Path.of(""));

    @BeforeEach
    void begin() {
        fixture = new JobFixture(folder);
    }

    @Test
    void readsWhatLiesAnyDepthBelow() throws Exception {
        fixture.write("甲.txt", "一");
        fixture.write("子/孙/甲.txt", "二");
        Tally tally = fixture.run();
        assertThat(tally.count(Status.READ)).isEqualTo(2);
        assertThat(fixture.results()).containsOnlyKeys("子/孙/甲.txt.annex.json", "甲.txt.annex.json");
    }

    @Test
    void doesNothingTwice() throws Exception {
        fixture.write("a.txt", "一");
        fixture.write("b.txt", "二");
        fixture.run();
        Map<String, String> before = JobFixture.everything(fixture.out);
        fixture.readings.clear();
        fixture.run();
        assertThat(fixture.readings).isEmpty();
        assertThat(JobFixture.everything(fixture.out)).isEqualTo(before);
    }

    @Test
    void readsAgainWhatHasChangedOrIsGone() throws Exception {
        fixture.write("changed.txt", "一");
        fixture.write("same.txt", "二");
        fixture.write("lost.txt", "三");
        fixture.write("empty.txt", "四");
        fixture.run();
        fixture.readings.clear();
        fixture.write("changed.txt", "一一");
        Files.delete(fixture.out.resolve("lost.txt.annex.json"));
        Files.write(fixture.out.resolve("empty.txt.annex.json"), new byte[0]);
        fixture.run();
        assertThat(fixture.readings).containsExactlyInAnyOrder("一一", "三", "四");
        assertThat(fixture.results().get("changed.txt.annex.json")).contains("一一");
    }

    @Test
    void anotherProgramReadsAgain() throws Exception {
        fixture.write("a.txt", "一");
        fixture.run();
        fixture.run(fixture.job(fixture.out, "other models"), 1);
        assertThat(fixture.readings).containsExactly("一", "一");
    }

    @Test
    void aResultThatWasCorrectedByHandIsLeftAlone() throws Exception {
        fixture.write("a.txt", "一");
        fixture.run();
        Path result = fixture.out.resolve("a.txt.annex.json");
        String corrected = Files.readString(result).replace("一", "二");
        Files.writeString(result, corrected);
        fixture.write("copy.txt", "一");
        fixture.run();
        assertThat(result).hasContent(corrected);
        assertThat(fixture.results().get("copy.txt.annex.json")).contains("\"title\": \"一\"");
    }

    @Test
    void copiesAreReadOnceAndGetWhatTheyWouldGetAlone() throws Exception {
        fixture.write("a/原件.txt", "gap 一");
        fixture.write("b/副本.txt", "gap 一");
        fixture.write("照片.jpg", "gap 一");
        Tally tally = fixture.run();
        assertThat(fixture.readings).containsExactly("gap 一");
        assertThat(tally.repeated()).isEqualTo(1);
        assertThat(tally.count(Status.PARTIAL)).isEqualTo(2);
        Files.delete(fixture.in.resolve("a/原件.txt"));
        fixture.run(fixture.job(folder.resolve("alone"), "specimens"), 1);
        assertThat(fixture.results(folder.resolve("alone")).get("b/副本.txt.annex.json"))
                .contains("副本.txt：缺了一段。")
                .isEqualTo(fixture.results().get("b/副本.txt.annex.json"));
    }

    @Test
    void theOutcomeDoesNotDependOnHowManyReadOrOnInterruptions() throws Exception {
        for (int i = 0; i < 60; i++) {
            fixture.write(i % 7 + "/" + i + ".txt", i % 5 == 0 ? "gap" : "文件" + i % 40);
        }
        fixture.write("归档.zip", Archives.zip(UTF_8, Archives.members("x.txt", "文件3", "y/z.txt", "gap")));
        fixture.run(fixture.job(folder.resolve("one"), "specimens"), 1);
        fixture.run(fixture.job(folder.resolve("four"), "specimens"), 4);
        assertThat(JobFixture.everything(folder.resolve("four")))
                .isEqualTo(JobFixture.everything(folder.resolve("one")));
        Files.createDirectories(folder.resolve("resumed/.annex"));
        String journal = Files.readString(folder.resolve("one/.annex/journal.jsonl"));
        Files.writeString(
                folder.resolve("resumed/.annex/journal.jsonl"), journal.substring(0, journal.length() / 2), UTF_8);
        fixture.run(fixture.job(folder.resolve("resumed"), "specimens"), 3);
        assertThat(JobFixture.everything(folder.resolve("resumed")))
                .isEqualTo(JobFixture.everything(folder.resolve("one")));
    }

    @Test
    void archivesAreFolders() throws Exception {
        Charset gbk = Charset.forName("GBK");
        byte[] inner = Archives.zip(gbk, Archives.members("内.txt", "三"));
        fixture.write("县.zip", Archives.zip(gbk, Archives.members("局/报告.txt", "一", "内层.zip", inner, ".x.txt", "x")));
        fixture.write("乡.tar.gz", Archives.gzip(Archives.tar(gbk, Archives.members("报告.txt", "二"))));
        Tally tally = fixture.run();
        assertThat(fixture.results())
                .containsOnlyKeys(
                        "乡.tar.gz/报告.txt.annex.json", "县.zip/内层.zip/内.txt.annex.json", "县.zip/局/报告.txt.annex.json");
        assertThat(tally.documents()).isEqualTo(3);
        assertThat(fixture.told)
                .extracting(row -> row.source().substring(fixture.in.toString().length() + 1))
                .containsExactly("乡.tar.gz!/报告.txt", "县.zip!/局/报告.txt", "县.zip!/内层.zip!/内.txt");
        fixture.readings.clear();
        fixture.run();
        assertThat(fixture.readings).isEmpty();
        assertThat(folder.resolve("out/.annex/passing")).isEmptyDirectory();
    }

    @Test
    void archivesInArchivesEndSomewhere() throws Exception {
        byte[] archive = Archives.zip(UTF_8, Archives.members("a.txt", "一"));
        for (int i = 0; i < 3; i++) {
            archive = Archives.zip(UTF_8, Archives.members("in.zip", archive, "a.txt", "一" + i));
        }
        fixture.write("out.zip", archive);
        Tally tally = fixture.run();
        assertThat(tally.failedByReason()).isEqualTo(Map.of(Trouble.ARCHIVE_DEPTH, 1L));
        assertThat(tally.count(Status.READ)).isEqualTo(3);
        fixture.told.clear();
        assertThat(fixture.run().failedByReason()).isEqualTo(Map.of(Trouble.ARCHIVE_DEPTH, 1L));
        assertThat(fixture.told).as("told again").isEmpty();
    }

    @Test
    void troubleWithAnArchiveIsNoTroubleForOthers() throws Exception {
        fixture.write("a.zip", "PK\3\4 and nothing else");
        fixture.write("b.txt", "一");
        byte[] locked = Archives.zip(UTF_8, Archives.members("c.txt", "二", "d.txt", "三"));
        locked[6] |= 1;
        int directory = indexOf(locked, "PK\1\2");
        locked[directory + 8] |= 1;
        fixture.write("locked.zip", locked);
        Tally tally = fixture.run();
        assertThat(tally.failedByReason()).isEqualTo(Map.of(Trouble.ARCHIVE_DAMAGED, 1L, Trouble.ENCRYPTED, 1L));
        assertThat(fixture.readings).containsExactlyInAnyOrder("一", "三");
    }

    @Test
    void twoThatWantOnePlaceGetTwo() throws Exception {
        fixture.write("twins.zip", Archives.zipOfTwins("报告.txt", "一".getBytes(UTF_8), "二".getBytes(UTF_8)));
        fixture.write("case.zip", Archives.zip(UTF_8, Archives.members("A.txt", "三", "a.txt", "四")));
        fixture.run();
        assertThat(fixture.results())
                .containsOnlyKeys(
                        "case.zip/A.txt.annex.json",
                        "case.zip/a~2.txt.annex.json",
                        "twins.zip/报告.txt.annex.json",
                        "twins.zip/报告~2.txt.annex.json");
        assertThat(fixture.results().get("twins.zip/报告~2.txt.annex.json")).contains("二");
        fixture.readings.clear();
        fixture.run();
        assertThat(fixture.readings).isEmpty();
    }

    @Test
    void foldersWithTheSameNamesInThemDoNotOverwriteEachOther() throws Exception {
        fixture.write("甲/报告.txt", "一");
        fixture.write("乙/报告.txt", "二");
        Job job = new Job(
                List.of(fixture.in.resolve("甲"), fixture.in.resolve("乙"), fixture.in.resolve("甲/报告.txt")),
                JobFixture.ALL,
                fixture.out,
                "specimens",
                false,
                Labels.in(Locale.ENGLISH));
        fixture.run(job, 2);
        assertThat(fixture.results()).containsOnlyKeys("报告.txt.annex.json", "报告~2.txt.annex.json");
        assertThat(fixture.results().get("报告.txt.annex.json")).contains("一");
    }

    @Test
    void namesThatAreTooLongForAFileAreShortened() throws Exception {
        String longName = "关于报送部门整体支出绩效自评报告的函".repeat(20);
        String deep = (longName + "/").repeat(12);
        fixture.write(
                "a.zip",
                Archives.zip(
                        UTF_8,
                        Archives.members(longName + "一.txt", "一", longName + "二.txt", "二", deep + "三.txt", "三")));
        assertThat(fixture.run().count(Status.READ)).isEqualTo(3);
        assertThat(fixture.results())
                .hasSize(3)
                .allSatisfy((name, result) -> assertThat(name).contains(".txt.annex.json"))
                .anySatisfy((name, result) -> assertThat(result).contains("\"fileName\": \"" + longName + "一.txt\""));
    }

    @Test
    void aFolderThatIsClosedIsNamedAndPassedOver() throws Exception {
        fixture.write("a.txt", "一");
        fixture.write("closed/b.txt", "二");
        Path closed = fixture.in.resolve("closed");
        assumeThat(closed.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed))
                .as("the super-user may list any folder, so there is no closed one to test with")
                .isFalse();
        Tally tally = fixture.run();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(tally.failedByReason()).isEqualTo(Map.of(Trouble.FOLDER_DENIED, 1L));
        fixture.run();
        assertThat(fixture.readings).containsExactly("一", "二");
    }

    @Test
    void whatStandsInTheWayOfAResultMayBeGoneNextTime() throws Exception {
        fixture.write("a.txt", "一");
        Path inTheWay = fixture.out.resolve("a.txt.annex.json");
        Files.createDirectories(inTheWay.resolve("x"));
        assertThat(fixture.run().failedByReason()).isEqualTo(Map.of(Trouble.WRITE, 1L));
        Files.delete(inTheWay.resolve("x"));
        Files.delete(inTheWay);
        assertThat(fixture.run().count(Status.READ)).isEqualTo(1);
    }

    @Test
    void oneProcessAtATimeWritesToAFolder() throws Exception {
        fixture.write("a.txt", "一");
        Files.createDirectories(fixture.out);
        try (WorkFolder held = WorkFolder.in(fixture.out)) {
            assertThat(held.passing()).exists();
            assertThatThrownBy(fixture::run)
                    .isInstanceOfSatisfying(
                            StoppedException.class, e -> assertThat(e.why()).isEqualTo(Why.BUSY));
        }
        assertThat(fixture.run().count(Status.READ)).isEqualTo(1);
    }

    @Test
    void endsWhereNobodyCanRead() throws Exception {
        for (int i = 0; i < 50; i++) {
            fixture.write(i + ".txt", "文件" + i);
        }
        Worker none = new Worker() {
            @Override
            public Answer read(Request request) throws WorkersUnavailableException {
                throw new WorkersUnavailableException("no java");
            }
        };
        assertThatThrownBy(() -> fixture.job(fixture.out, "specimens").run(new Crew(2, () -> none), fixture.listener()))
                .isInstanceOfSatisfying(StoppedException.class, e -> {
                    assertThat(e.why()).isEqualTo(Why.WORKERS);
                    assertThat(e).hasMessage("no java");
                });
        assertThat(fixture.run().count(Status.READ)).isEqualTo(50);
    }

    @Test
    void knowsAFullDiskByWhatTheSystemSays() {
        assertThat(StoppedException.of(new FileSystemException("a", null, "No space left on device"), folder)
                        .why())
                .isEqualTo(Why.DISK_FULL);
        assertThat(StoppedException.of(new IOException("Disk quota exceeded"), folder)
                        .why())
                .isEqualTo(Why.DISK_FULL);
        assertThat(StoppedException.of(new IOException("Input/output error"), folder)
                        .why())
                .isEqualTo(Why.STORAGE);
    }

    @Test
    void aFileInADropFolderIsReadOnceItHasStoppedGrowing() throws Exception {
        Path growing = fixture.write("growing.txt", "开头");
        fixture.write("whole.txt", "全文");
        CountDownLatch wholeRead = new CountDownLatch(1);
        CountDownLatch grownRead = new CountDownLatch(1);
        Thread watching = new Thread(() -> {
            try {
                fixture.job(fixture.out, "specimens")
                        .watch(fixture.crew(2), fixture.listener(), Duration.ofMillis(40), tally -> {
                            if (fixture.readings.contains("全文")) {
                                wholeRead.countDown();
                            }
                            if (tally.count(Status.READ) == 2) {
                                grownRead.countDown();
                            }
                        });
            } catch (InterruptedException | StoppedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watching.start();
        // The time of the last change goes on with every part, as that of a file does that is copied slowly.
        long time = Files.getLastModifiedTime(growing).toMillis();
        do {
            Files.writeString(growing, "，后文", StandardOpenOption.APPEND);
            time += 1000;
            Files.setLastModifiedTime(growing, FileTime.fromMillis(time));
        } while (!wholeRead.await(3, TimeUnit.MILLISECONDS));
        assertThat(fixture.readings).containsExactly("全文");
        assertThat(grownRead.await(60, TimeUnit.SECONDS)).isTrue();
        watching.interrupt();
        watching.join();
        assertThat(fixture.readings).containsExactlyInAnyOrder("全文", Files.readString(growing));
        assertThat(fixture.out.resolve(Summary.TEXT)).content().contains("Read\t2");
    }

    @Test
    void theSummaryNamesWhatWasNotRead() throws Exception {
        fixture.write("=1+1.txt", "gap");
        fixture.write("<b>.zip", "PK\3\4");
        fixture.run();
        assertThat(fixture.out.resolve(Summary.TEXT))
                .content()
                .contains("Documents\t2", "Read in part\t1", "Not read\t1", "damaged archives\t1");
        String page = Files.readString(fixture.out.resolve(Summary.PAGE));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"en\"", "&lt;b&gt;.zip")
                .doesNotContain("<b>");
        List<String> list = Files.readAllLines(fixture.out.resolve(Summary.DOCUMENTS));
        assertThat(list.get(0)).startsWith("\uFEFFfile,status,code,reason");
        assertThat(list.get(2))
                .contains("=1+1.txt,read in part,gap,缺了一段。")
                .endsWith("=1+1.txt.annex.json," + sha(list));
        assertThat(fixture.out.resolve(Summary.QUARANTINE)).content().hasLineCount(1);
        assertThat(fixture.told).extracting(Row::repeated).containsOnly(false);
    }

    private static String sha(List<String> list) {
        return list.get(2).substring(list.get(2).lastIndexOf(',') + 1);
    }

    private static int indexOf(byte[] bytes, String mark) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(mark);
    }
}
