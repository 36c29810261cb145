package dev.annex.review.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.exchange.database.Address;
import dev.annex.exchange.database.DatabaseException;
import dev.annex.review.SampleOutputs;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewStoreTest {
    @TempDir
    Path folder;

    private Address address() {
        return new Address("jdbc:sqlite:" + folder.resolve("t.db"), Optional.empty(), Optional.empty());
    }

    @Test
    void aStoreOfALaterVersionIsNotTouched() throws Exception {
        ReviewStore.open(address()).close();
        try (Connection connection = DriverManager.getConnection(address().jdbc());
                Statement statement = connection.createStatement()) {
            statement.execute("insert into annex_review_history select 99, '99', 'later', 'SQL', 'V99__later.sql', 0,"
                    + " installed_by, installed_on, 1, 1 from annex_review_history limit 1");
        }
        assertThatThrownBy(() -> ReviewStore.open(address()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("更新版本")
                .hasMessageContaining("请升级");
    }

    @Test
    void whatIsNoStoreIsTold() throws Exception {
        Files.writeString(folder.resolve("t.db"), "no database at all, but long enough to look at".repeat(20));
        assertThatThrownBy(() -> ReviewStore.open(address()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("不是 SQLite 数据库");
    }

    @Test
    void aDocumentIsTakenInOnce() throws Exception {
        try (ReviewStore store = ReviewStore.open(address())) {
            long id = SampleOutputs.add(store, SampleOutputs.library());
            assertThatThrownBy(() -> SampleOutputs.add(store, SampleOutputs.library()))
                    .isInstanceOf(RuntimeException.class);
            assertThat(store.documents().list(Selection.all(10)).documents())
                    .extracting(DocumentRow::id)
                    .containsExactly(id);
        }
    }

    @Test
    void oneReviewerHasADocumentAtATime() throws Exception {
        try (ReviewStore store = ReviewStore.open(address())) {
            long id = SampleOutputs.add(store, SampleOutputs.library());
            assertThat(store.documents().claim(id, "王", "2026-11-24T10:00:00+08:00"))
                    .isTrue();
            assertThat(store.documents().claim(id, "李", "2026-11-24T10:00:01+08:00"))
                    .isFalse();
            assertThat(store.documents().release(id, "李", "2026-11-24T10:00:02+08:00"))
                    .isFalse();
            assertThat(store.documents().release(id, "王", "2026-11-24T10:00:03+08:00"))
                    .isTrue();
            assertThat(store.documents().claim(id, "李", "2026-11-24T10:00:04+08:00"))
                    .isTrue();
        }
    }

    /** The process is ended as {@code kill -9} ends it, while it saves; what it said was saved is there. */
    @Test
    void nothingThatWasConfirmedIsLostWhenTheProcessIsKilled() throws Exception {
        long id;
        try (ReviewStore store = ReviewStore.open(address())) {
            id = SampleOutputs.add(store, SampleOutputs.library());
        }
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProcess.class.getName(),
                        address().jdbc(),
                        String.valueOf(id))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int confirmed = 0;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                confirmed = line.startsWith(SavingProcess.SAVED)
                        ? Integer.parseInt(line.substring(SavingProcess.SAVED.length()))
                        : confirmed;
                if (confirmed == 40) {
                    child.toHandle().destroyForcibly();
                }
            }
            child.waitFor();
        }
        assertThat(confirmed).isGreaterThanOrEqualTo(40);
        try (ReviewStore store = ReviewStore.open(address())) {
            List<Step> steps = store.changes().of(id);
            assertThat(steps).hasSizeGreaterThanOrEqualTo(confirmed);
            assertThat(steps).allSatisfy(step -> assertThat(step.changes()).hasSize(1));
            assertThat(store.documents().find(id).orElseThrow().version()).isEqualTo(steps.size());
        }
    }
}
