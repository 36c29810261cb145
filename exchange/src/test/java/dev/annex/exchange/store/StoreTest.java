package dev.annex.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.annex.exchange.Outputs;
import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

class StoreTest {
    @TempDir
    private Path folder;

    private final List<String> taken = new ArrayList<>();

    private Pass read() throws IOException {
        taken.clear();
        return new Store(folder)
                .read(stored -> taken.add(stored.extraction().source().sha256()));
    }

    @Test
    void readsWhatLiesInFoldersInTheOrderOfNames() throws IOException {
        Outputs.put(folder, "b", Outputs.numbered("water", 2));
        Outputs.put(folder, "a/深/x", Outputs.numbered("water", 1));
        Outputs.put(folder, ".hidden", Outputs.numbered("water", 3));
        Files.writeString(folder.resolve("truth.json"), "{}");
        assertThat(read().remarks()).isEmpty();
        assertThat(taken).containsExactly(Outputs.key(1), Outputs.key(2));
        assertThat(new Store(folder).list().foreign()).isEqualTo(1);
    }

    @Test
    void namesWhatIsNoOutputAndReadsTheRest() throws IOException {
        Outputs.put(folder, "a", "{\"broken\": ");
        Outputs.put(folder, "b", "{\"foreign\": 1}");
        Outputs.put(folder, "c", "");
        Outputs.put(folder, "d", Outputs.numbered("water", 1));
        Outputs.put(folder, "e", "[".repeat(100_000));
        Outputs.put(
                folder,
                "f",
                Outputs.numbered("water", 2).replace("\"schemaVersion\":\"1\"", "\"schemaVersion\":\"9\""));
        Outputs.put(folder, "g", Outputs.numbered("water", 3).replace(Outputs.key(3), "../../etc"));
        assertThat(read().remarks())
                .extracting(remark ->
                        remark.file().getFileName() + " " + remark.reason().code())
                .containsExactly(
                        "a.annex.json notJson",
                        "b.annex.json notAnnex",
                        "c.annex.json empty",
                        "e.annex.json notJson",
                        "f.annex.json version",
                        "g.annex.json notAnnex");
        assertThat(taken).containsExactly(Outputs.key(1));
    }

    @Test
    void refusesNumbersThatNoTableHolds() throws IOException {
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.at("/report/baseData/expenditure/rows/0")).putRawValue("final", new RawValue("1e300000000"));
        Outputs.put(folder, "a", tree.toString());
        assertThat(read().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.reason())
                        .hasMessageContaining("超出范围")
                        .extracting(UnreadableException::code)
                        .isEqualTo("number"));
    }

    @Test
    void takesADocumentOnce() throws IOException {
        Outputs.put(folder, "a", Outputs.numbered("water", 1));
        Outputs.put(folder, "b", Outputs.numbered("water", 1) + "\n");
        Pass pass = read();
        assertThat(pass.taken()).isEqualTo(1);
        assertThat(pass.repeated()).isEqualTo(1);
        assertThat(pass.remarks()).isEmpty();
    }

    @Test
    void saysWhereTwoOutputsOfOneDocumentDiffer() throws IOException {
        Outputs.put(folder, "a", Outputs.numbered("water", 1));
        Outputs.put(folder, "b", Outputs.numbered("library", 1));
        Pass pass = read();
        assertThat(pass.taken()).isEqualTo(1);
        assertThat(pass.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.reason().code()).isEqualTo("differs");
            assertThat(remark.reason()).hasMessageStartingWith("b.annex.json：").hasMessageContaining("a.annex.json");
        });
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBe() {
        assertThatThrownBy(() -> new Store(folder.resolve("none")).list()).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void namesFoldersThatAreClosed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "the superuser reads every folder");
            Outputs.put(folder, "a", Outputs.numbered("water", 1));
            assertThat(read().remarks()).extracting(Remark::file).containsExactly(closed);
            assertThat(taken).hasSize(1);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
