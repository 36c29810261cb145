package dev.annex.cli;

import dev.annex.cli.UsageErrors.Refusal;
import dev.annex.samples.Format;
import dev.annex.samples.pdf.PdfPrinter;
import dev.annex.samples.scan.Tier;
import dev.annex.training.corpus.CorpusFolder;
import dev.annex.training.corpus.CorpusManifest;
import dev.annex.training.corpus.CorpusRecipe;
import dev.annex.training.corpus.Grammar;
import dev.annex.training.corpus.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annex corpus}: writes invented reports with what is true of them. */
@Command(name = "corpus")
final class CorpusCommand implements Callable<Integer> {
    /** Of the files that are not as the manifest has them so many are named. */
    private static final int NAMED = 10;

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--count", paramLabel = "N", defaultValue = "10")
    private int count;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--formats", paramLabel = "FORMAT", split = ",", defaultValue = "DOCX")
    private List<Format> formats = List.of();

    @Option(names = "--tiers", paramLabel = "TIER", split = ",", converter = TierName.class)
    private List<Tier> tiers = List.of();

    @Option(names = "--mistakes", paramLabel = "PERCENT", defaultValue = "30")
    private int mistakes;

    @Option(names = "--held-out")
    private boolean heldOut;

    @Option(names = "--manifest", paramLabel = "FILE")
    private Optional<Path> manifest = Optional.empty();

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private Optional<Integer> jobs = Optional.empty();

    CorpusCommand(Session session) {
        this.session = session;
    }

    /** Tiers are called as their files are. */
    static final class TierName implements ITypeConverter<Tier> {
        @Override
        public Tier convert(String name) {
            return Tier.named(name);
        }
    }

    @Override
    public Integer call() {
        Optional<CorpusManifest> wanted = manifest.map(this::read);
        CorpusRecipe recipe = wanted.map(CorpusManifest::recipe).orElseGet(this::recipe);
        if (recipe.renderings().stream().anyMatch(Rendering::needsFont)
                && PdfPrinter.missing().isPresent()) {
            session.say(session.messages().text("corpus.noFont"));
            return ExitStatus.UNREAD;
        }
        try {
            CorpusManifest written =
                    new CorpusFolder(out, Grammar.standard()).write(Version.ofAnnex(), recipe, atOnce());
            session.say(
                    session.messages().text("corpus.written", written.reports().size(), out));
            return wanted.map(other -> compare(other, written)).orElse(ExitStatus.OK);
        } catch (IOException | UncheckedIOException e) {
            session.say(session.messages().text("corpus.failed", out, e.toString()));
            return ExitStatus.UNREAD;
        }
    }

    private int atOnce() {
        int atOnce = jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (atOnce < 1) {
            throw refusal("usage.jobs");
        }
        return atOnce;
    }

    private CorpusRecipe recipe() {
        if (count < 1 || count > CorpusRecipe.MOST_REPORTS) {
            throw refusal("corpus.count", CorpusRecipe.MOST_REPORTS);
        }
        if (mistakes < 0 || mistakes > 100) {
            throw refusal("corpus.mistakes");
        }
        List<Rendering> renderings = Stream.concat(
                        formats.stream().distinct().map(Rendering::of),
                        tiers.stream().distinct().map(Rendering::of))
                .toList();
        return new CorpusRecipe(seed, count, heldOut, mistakes, renderings);
    }

    private CorpusManifest read(Path file) {
        try {
            CorpusManifest read = CorpusManifest.read(file);
            read.recipe();
            return read;
        } catch (IOException e) {
            throw refusal("corpus.noManifest", file, e.toString());
        } catch (IllegalArgumentException e) {
            throw refusal("corpus.badManifest", file, String.valueOf(e.getMessage()));
        }
    }

    private int compare(CorpusManifest wanted, CorpusManifest written) {
        List<String> different = wanted.differences(written);
        if (different.isEmpty()) {
            session.say(session.messages().text("corpus.same"));
            return ExitStatus.OK;
        }
        session.say(
                session.messages().text("corpus.different", different.size(), wanted.generator(), written.generator()));
        different.stream().limit(NAMED).forEach(session::say);
        return ExitStatus.UNREAD;
    }

    private Refusal refusal(String key, Object... arguments) {
        return new Refusal(spec.commandLine(), session.messages().text(key, arguments));
    }
}
