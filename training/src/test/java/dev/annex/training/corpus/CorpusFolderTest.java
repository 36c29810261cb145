package dev.annex.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.samples.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFolderTest {
    private static final List<Rendering> RENDERINGS = List.of(Rendering.of(Format.DOCX), Rendering.of(Format.TXT));

    @Test
    void writesTheSameFilesForTheSameSeed(@TempDir Path first, @TempDir Path second) throws IOException {
        CorpusFolder.Manifest manifest = write(first, 11);
        assertThat(write(second, 11)).isEqualTo(manifest);
        assertThat(Files.readString(first.resolve(CorpusFolder.MANIFEST)))
                .isEqualTo(Files.readString(second.resolve(CorpusFolder.MANIFEST)));
        assertThat(manifest.reports()).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.files()).containsOnlyKeys("truth.json", "facts.json", "report.docx", "report.txt");
            assertThat(entry.families()).isNotEmpty();
        });
    }

    @Test
    void writesOtherReportsForAnotherSeed(@TempDir Path first, @TempDir Path second) throws IOException {
        assertThat(write(first, 11).reports().get(0).files())
                .isNotEqualTo(write(second, 12).reports().get(0).files());
    }

    private static CorpusFolder.Manifest write(Path folder, long seed) throws IOException {
        return new CorpusFolder(folder, Grammar.standard()).write("test", seed, 3, true, RENDERINGS);
    }
}
