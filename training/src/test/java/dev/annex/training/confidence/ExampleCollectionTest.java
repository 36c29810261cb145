package dev.annex.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.Extractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleCollectionTest {
    private static final ExampleRecipe TWO_REPORTS =
            new ExampleRecipe(0, new ExampleRecipe.Digital(790_001, 2, List.of("report.txt")), Map.of());

    @TempDir
    Path folder;

    private List<Long> collect() throws Exception {
        List<Long> read = new ArrayList<>();
        new ExampleCollection(folder, new ExampleCollector(Extractor.create()), read::add).collect(TWO_REPORTS);
        return read;
    }

    private byte[] digital() throws IOException {
        return Files.readAllBytes(folder.resolve(Examples.DIGITAL));
    }

    @Test
    void goesOnWhereItWasInterrupted() throws Exception {
        assertThat(collect()).containsExactly(790_001L, 790_002L);
        byte[] once = digital();
        assertThat(Examples.read(new ByteArrayInputStream(once)).all())
                .extracting(Example::document)
                .containsOnly(790_001L, 790_002L);

        Path first = folder.resolve("parts/790001.tsv.gz");
        Path second = folder.resolve("parts/790002.tsv.gz");
        Files.copy(first, second, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        collect();
        assertThat(Examples.read(new ByteArrayInputStream(digital())).all())
                .as("what was read is not read again")
                .extracting(Example::document)
                .containsOnly(790_001L);

        Files.delete(second);
        collect();
        assertThat(digital()).isEqualTo(once);
    }

    @Test
    void partsWithOtherSignalsAreRefused() throws Exception {
        Files.createDirectories(folder.resolve("parts"));
        Files.write(folder.resolve("parts/790001.tsv.gz"), new byte[] {1, 2, 3});
        assertThatThrownBy(this::collect).isInstanceOf(IOException.class);
    }
}
