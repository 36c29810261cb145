package dev.annex.cli;

import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.worker.ReportReader;
import dev.annex.folders.worker.WorkerLoop;
import dev.annex.model.Extraction;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The program with worker processes that hang or die over files whose names tell them to; all others they read as ever. */
final class PoisonableAnnex {
    private PoisonableAnnex() {}

    public static void main(String[] arguments) {
        System.exit(Annex.run(
                Terminal.ofProcess(),
                Locale.ENGLISH,
                ReportExtractor.standard(),
                Optional.empty(),
                Optional.of(Worker.class.getName()),
                arguments));
    }

    /** The program of its workers. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            ReadingSetup setup = ReadingSetup.parse(List.of(arguments));
            ReportReader sound = setup.reader();
            ReportReader poisonable = new ReportReader(file -> extract(file, sound.extractor()), sound.acceptance());
            WorkerLoop.serve(System.in, System.out, setup.fingerprint(), poisonable);
        }

        private static Extraction extract(SourceFile file, ReportReader.Extracting sound) throws UnreadableException {
            if (file.name().contains("halt")) {
                Runtime.getRuntime().halt(134);
            }
            while (file.name().contains("hang")) {
                Thread.onSpinWait();
            }
            return sound.extract(file);
        }
    }
}
