package dev.annex.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.exchange.export.Aside;
import dev.annex.exchange.export.Dictionary;
import dev.annex.exchange.export.RowWriter;
import dev.annex.exchange.relational.Layout;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.store.Listing;
import dev.annex.exchange.store.Pass;
import dev.annex.exchange.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the outputs of a folder are written as tables.
 *
 * @param format of the files
 * @param layout which tables
 * @param naming what stands at their heads
 * @param dictionary whether a data dictionary is written beside them, as Markdown
 */
public record Export(Format format, Layout layout, Naming naming, boolean dictionary) {
    private static final String DICTIONARY = "dictionary.md";

    /**
     * Reads all outputs and writes them. The target appears when it is complete; until then, and where something fails, what lay there
     * before stays.
     *
     * @param target a file or a folder, as the {@linkplain Format#isOneFile() format} has it
     * @param step called after each document
     * @throws IOException if the folder can not be listed or the target not be written
     */
    public Pass run(Store store, Listing listing, Path target, Runnable step) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path parent = absolute.resolveSibling("");
        try (Aside aside = new Aside(parent)) {
            Path name = absolute.getFileName();
            Path part = format.isOneFile() && name != null ? aside.file(name.toString()) : aside.folder();
            Pass pass;
            try (RowWriter writer = format.open(part, layout.tables(), naming)) {
                pass = store.read(listing, stored -> {
                    for (Row row : layout.lay(stored.rows())) {
                        writer.write(row);
                    }
                    step.run();
                });
            }
            if (dictionary) {
                String file = format.isOneFile() ? name + "." + DICTIONARY : DICTIONARY;
                Files.writeString(aside.file(file), Dictionary.markdown(layout.tables()), UTF_8);
            }
            aside.moveInto(format.isOneFile() ? parent : absolute);
            return pass;
        }
    }
}
