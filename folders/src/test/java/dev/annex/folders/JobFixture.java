package dev.annex.folders;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.extractor.source.SourceFile;
import dev.annex.folders.summary.Labels;
import dev.annex.folders.summary.Row;
import dev.annex.folders.summary.Tally;
import dev.annex.folders.walk.Selection;
import dev.annex.folders.worker.InThisProcess;
import dev.annex.folders.worker.ReportReader;
import dev.annex.model.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** A folder to be read by specimens, and what was read of it. */
final class JobFixture {
    static final Selection ALL = new Selection() {
        @Override
        public boolean takes(String name) {
            return !name.startsWith(".");
        }

        @Override
        public boolean claims(String name) {
            return !name.endsWith(".jpg");
        }
    };

    /** The contents that were read, in any order. */
    final ConcurrentLinkedQueue<String> readings = new ConcurrentLinkedQueue<>();

    /** What was told of documents of this run, in order. */
    final ConcurrentLinkedQueue<Row> told = new ConcurrentLinkedQueue<>();

    final Path in;
    final Path out;

    JobFixture(Path folder) {
        in = folder.resolve("in");
        out = folder.resolve("out");
    }

    Job job(Path results, String reads) {
        return new Job(List.of(in), ALL, results, reads, false, Labels.in(Locale.ENGLISH));
    }

    Tally run() throws Exception {
        return run(job(out, "specimens"), 2);
    }

    Tally run(Job job, int jobs) throws Exception {
        return job.run(crew(jobs), listener());
    }

    Crew crew(int jobs) {
        return new Crew(jobs, () -> new InThisProcess(new ReportReader(this::extract, Optional.empty())));
    }

    private Extraction extract(SourceFile file) {
        readings.add(new String(file.bytes(), UTF_8));
        return Specimen.of(file);
    }

    JobListener listener() {
        return new JobListener() {
            @Override
            public void step(boolean fresh) {
                // Nobody watches.
            }

            @Override
            public void told(Row row, boolean fresh) {
                if (fresh) {
                    told.add(row);
                }
            }
        };
    }

    Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(UTF_8));
    }

    Path write(String name, byte[] content) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.write(file, content);
    }

    /** The results by their names. */
    SortedMap<String, String> results() throws IOException {
        return results(out);
    }

    SortedMap<String, String> results(Path root) throws IOException {
        SortedMap<String, String> results = new TreeMap<>(everything(root));
        results.keySet().removeIf(name -> !name.endsWith(Desk.ENDING));
        return results;
    }

    /** All files but those that are kept for the next run. */
    static Map<String, String> everything(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !name.startsWith(WorkFolder.NAME)) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }
}
