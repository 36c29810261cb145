package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.DocxFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentDocxTest {
    private static final int THREADS = 4;
    private static final int STYLES = 3_000;

    @Test
    void filesWithoutAStyleSheetShareNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<Integer>> read = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                DocxFile file = DocxFile.body(styledRuns(i));
                read.add(threads.submit(() -> {
                    start.await();
                    return file.read().blocks().size();
                }));
            }
            for (Future<Integer> one : read) {
                assertThat(one.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String styledRuns(int file) {
        return "<w:p>"
                + IntStream.range(0, STYLES)
                        .mapToObj(i -> r("<w:rStyle w:val='s" + file + "-" + i + "'/>", "字"))
                        .collect(Collectors.joining())
                + "</w:p>";
    }
}
