package dev.annex.folders.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {
    private static final Selection ALL = new Selection() {
        @Override
        public boolean takes(String name) {
            return !name.startsWith(".");
        }

        @Override
        public boolean claims(String name) {
            return true;
        }
    };

    @TempDir
    private Path folder;

    @Test
    void namesComeInOrderHoweverFewAreHeld() throws IOException {
        Files.createFile(folder.resolve(".hidden"));
        for (int i = 0; i < 100; i++) {
            Files.createFile(folder.resolve("n" + i));
        }
        List<String> expected =
                IntStream.range(0, 100).mapToObj(i -> "n" + i).sorted().toList();
        for (int part : new int[] {1, 7, 99, 100, 101}) {
            FolderNames names = new FolderNames(folder, ALL, part);
            List<String> found = new ArrayList<>();
            for (Optional<String> name = names.next(); name.isPresent(); name = names.next()) {
                found.add(name.get());
            }
            assertThat(found).as("%s at once", part).isEqualTo(expected);
        }
    }

    @Test
    void theWalkIsThatOfTheArgumentsAndThenOfTheNames() throws IOException {
        for (String name : List.of("in/b/2.txt", "in/b/1.txt", "in/c.txt", "in/a.txt", "other/z.txt", "other/a.txt")) {
            Files.createDirectories(folder.resolve(name).resolveSibling(""));
            Files.createFile(folder.resolve(name));
        }
        Files.createSymbolicLink(folder.resolve("in/b/circle"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/nowhere"), folder.resolve("none"));
        List<Path> arguments = List.of(folder.resolve("other/z.txt"), folder.resolve("in"), folder.resolve("other"));
        assertThat(walk(arguments))
                .containsExactly("other/z.txt", "in/a.txt", "in/b/1.txt", "in/b/2.txt", "in/c.txt", "other/a.txt");
        FileCount count = new FileCount(List.of(folder.resolve("in")), ALL, 100);
        assertThat(count.total()).isEmpty();
        count.run();
        assertThat(count.total().orElseThrow()).isBetween(4L, 6L);
    }

    @Test
    void aPlaceIsGivenOnce() throws IOException {
        try (Places places = new Places(folder.resolve("places"))) {
            assertThat(places.claim(Path.of("甲/报告.docx"), "1")).contains(Path.of("甲/报告.docx"));
            assertThat(places.claim(Path.of("甲/报告.docx"), "2")).contains(Path.of("甲/报告~2.docx"));
            assertThat(places.claim(Path.of("甲/报告.DOCX"), "3")).contains(Path.of("甲/报告~3.DOCX"));
            assertThat(places.claim(Path.of("别处.docx"), "1")).isEmpty();
            // The same letters, once composed and once not.
            assertThat(places.claim(Path.of("\u00E9"), "4")).contains(Path.of("\u00E9"));
            assertThat(places.claim(Path.of("e\u0301"), "5")).contains(Path.of("e\u0301~2"));
        }
    }

    @Test
    void aPlaceFitsIntoAFileSystem() throws IOException {
        try (Places places = new Places(folder.resolve("places"))) {
            String name = "\uD840\uDC0B很长".repeat(60);
            for (int i = 0; i < 5; i++) {
                Path place = places.claim(Path.of(name + i + ".docx"), "a" + i).orElseThrow();
                assertThat(place.toString().getBytes(UTF_8).length).isLessThanOrEqualTo(Places.LONGEST_NAME);
                assertThat(place.toString()).startsWith("\uD840\uDC0B很长").endsWith(".docx");
                Files.createFile(folder.resolve(place + ".annex.json"));
            }
            Path deep = Path.of("文件夹/".repeat(300) + "a.docx");
            Path place = places.claim(deep, "deep").orElseThrow();
            assertThat(place).hasFileName("a.docx");
            assertThat(place.toString().getBytes(UTF_8).length).isLessThan(100);
            assertThat(Places.LONGEST_NAME + "~100".length() + ".annex.json".length())
                    .isLessThanOrEqualTo(255);
        }
    }

    private List<String> walk(List<Path> arguments) throws IOException {
        List<String> sources = new ArrayList<>();
        Path work = Files.createDirectories(folder.resolve("work"));
        try (Walk walk = new Walk(arguments, ALL, work)) {
            for (Optional<Step> step = walk.next(); step.isPresent(); step = walk.next()) {
                sources.add(folder.relativize(Path.of(step.get().source()))
                        .toString()
                        .replace('\\', '/'));
            }
        }
        assertThat(work).isEmptyDirectory();
        return sources;
    }
}
