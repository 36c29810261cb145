package dev.annex.cli;

import dev.annex.exchange.Export;
import dev.annex.exchange.Format;
import dev.annex.exchange.mapping.MappingException;
import dev.annex.exchange.mapping.MappingFile;
import dev.annex.exchange.relational.Layout;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.store.Pass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annex export}: what lies in a folder of results, as tables. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final StoreArgument results;

    @Option(names = "--format", paramLabel = "xlsx|csv|parquet|jsonl|sql", required = true)
    private Format format = Format.XLSX;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "TARGET",
            required = true)
    private Path target = Path.of("");

    @Option(names = "--chinese-headers")
    private boolean chineseHeaders;

    @Option(names = "--mapping", paramLabel = "FILE")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--dictionary")
    private boolean dictionary;

    ExportCommand(Session session) {
        this.session = session;
        this.results = new StoreArgument(session);
    }

    @Override
    public Integer call() {
        Export export = new Export(format, layout(), chineseHeaders ? Naming.TITLES : Naming.NAMES, dictionary);
        if (Files.isDirectory(target) == format.isOneFile() && Files.exists(target)) {
            throw refusal(format.isOneFile() ? "export.fileWanted" : "export.folderWanted", target);
        }
        return results.work((store, listing, step) -> {
            Pass pass = export.run(store, listing, target, step);
            session.say(session.messages().text("export.summary", pass.taken(), target));
            return pass;
        });
    }

    private Layout layout() {
        try {
            return mapping.isPresent() ? MappingFile.read(mapping.get()) : Layout.tidy();
        } catch (MappingException e) {
            throw refusal("export.mapping", e.getMessage());
        }
    }

    private UsageErrors.Refusal refusal(String key, Object... arguments) {
        return new UsageErrors.Refusal(spec.commandLine(), session.messages().text(key, arguments));
    }
}
