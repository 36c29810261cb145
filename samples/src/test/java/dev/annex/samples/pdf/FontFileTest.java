package dev.annex.samples.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFileTest {
    @TempDir
    private Path fonts;

    private Path file(String name) throws IOException {
        Path file = fonts.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    @Test
    void noFontsInAFolderThatIsNotThere() {
        assertThat(FontFile.search(List.of(), List.of(fonts.resolve("none")))).isEmpty();
    }

    @Test
    void otherFontsAreNotTaken() throws IOException {
        file("truetype/dejavu/DejaVuSans.ttf");
        file("opentype/noto/NotoSansCJK-Regular.ttc");

        assertThat(FontFile.search(List.of(), List.of(fonts))).isEmpty();
    }

    @Test
    void fontsAreFoundInFoldersBelowWhateverTheCaseOfTheirNames() throws IOException {
        Path zenHei = file("truetype/wqy/wqy-zenhei.ttc");
        Path simSun = file("SIMSUN.TTC");

        assertThat(FontFile.search(List.of(), List.of(fonts)))
                .containsExactly(
                        new FontFile(simSun, Optional.of("SimSun"), false),
                        new FontFile(zenHei, Optional.of("WenQuanYiZenHei"), true));
    }

    @Test
    void namedFilesStandBeforeThoseInFolders() throws IOException {
        Path song = file("truetype/gbsn00lp.ttf");
        Path named = file("elsewhere/simhei.ttf");

        assertThat(FontFile.search(List.of(named), List.of(song.getParent())))
                .containsExactly(
                        new FontFile(named, Optional.empty(), true), new FontFile(song, Optional.empty(), false));
    }
}
