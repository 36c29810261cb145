package dev.annex.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.Extractor;
import dev.annex.samples.Format;
import dev.annex.samples.Truth;
import dev.annex.training.evaluate.Evaluation;
import dev.annex.training.evaluate.Evaluator;
import dev.annex.training.evaluate.TruthFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusFolderTest {
    private static final List<Rendering> RENDERINGS = List.of(Rendering.of(Format.DOCX), Rendering.of(Format.TXT));

    @Test
    void writesTheSameFilesForTheSameSeed(@TempDir Path first, @TempDir Path second) throws IOException {
        CorpusManifest manifest = write(first, 11, 1);
        assertThat(write(second, 11, 3)).isEqualTo(manifest);
        assertThat(Files.readString(first.resolve(CorpusFolder.MANIFEST)))
                .isEqualTo(Files.readString(second.resolve(CorpusFolder.MANIFEST)));
        assertThat(manifest.reports())
                .hasSize(6)
                .allSatisfy(entry -> assertThat(entry.files())
                        .containsOnlyKeys("truth.json", CorpusFolder.CHECKS, "report.docx", "report.txt"));
    }

    @Test
    void writesOtherReportsForAnotherSeed(@TempDir Path first, @TempDir Path second) throws IOException {
        assertThat(write(first, 11, 1).reports().get(0).files())
                .isNotEqualTo(write(second, 12, 1).reports().get(0).files());
    }

    @Test
    void aManifestWritesTheSameCorpusAgainAndSeesWhatIsNot(@TempDir Path first, @TempDir Path second)
            throws IOException {
        write(first, 5, 2);
        CorpusManifest read = CorpusManifest.read(first.resolve(CorpusFolder.MANIFEST));
        CorpusManifest again = new CorpusFolder(second, Grammar.standard()).write("test", read.recipe(), 2);
        assertThat(again.differences(read)).isEmpty();
        assertThat(again.differences(write(first, 6, 2))).contains("00001/truth.json", "00006/report.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"generator\":", "{\"seed\":\"x\"}"})
    void refusesWhatIsNoManifest(String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("m.json"), text);
        assertThatThrownBy(() -> CorpusManifest.read(file)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARecipeThatNamesNothingKnown() {
        CorpusManifest strange = new CorpusManifest("test", 1, 1, false, 0, List.of("../report.docx"), List.of());
        assertThatThrownBy(strange::recipe).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheFactsOfTheProseInTheTruth(@TempDir Path folder) throws IOException {
        write(folder, 11, 1);
        CorpusSample first = CorpusSample.of(11, true, 50, Grammar.standard());
        assertThat(Truth.read(Files.readString(folder.resolve("00001").resolve("truth.json"))))
                .isEqualTo(first.report());
    }

    @Test
    void isAFolderToEvaluate(@TempDir Path folder) throws IOException {
        write(folder, 20, 2);
        Evaluation evaluation = new Evaluator(Extractor.create(), 1, done -> {}).evaluate(TruthFolder.of(folder));
        assertThat(evaluation.unread()).isEmpty();
        assertThat(evaluation.scored()).hasSize(12);
    }

    private static CorpusManifest write(Path folder, long seed, int jobs) throws IOException {
        return new CorpusFolder(folder, Grammar.standard())
                .write("test", new CorpusRecipe(seed, 6, true, 50, RENDERINGS), jobs);
    }
}
