package dev.annex.benchmark;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.verify.Verifier;
import dev.annex.model.finding.Check;
import dev.annex.model.report.Report;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All rules on one report that is already read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBenchmark {
    private final Verifier verifier = new Verifier();
    private final Report report = read();

    private static Report read() {
        try {
            SourceFile docx = new SourceFile("report.docx", BenchmarkFile.bytes("docx"));
            return Extractor.create().extract(docx).report();
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All checks of the report. */
    @Benchmark
    public List<Check> check() {
        return verifier.verify(report);
    }
}
