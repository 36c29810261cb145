package dev.annex.exchange.store;

import dev.annex.exchange.relational.RelationalForm;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Value;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The outputs of {@code annex extract} in a folder and the folders below it: the files whose names end in {@value #ENDING}. They are read
 * in the order of their names, one at a time, so that memory does not grow with their number.
 *
 * @param folder the uppermost one
 */
public record Store(Path folder) {

    /** What the name of an output ends with. */
    public static final String ENDING = ".annex.json";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** The outputs, in the order in which they are read, and the folders that could not be listed. */
    public Listing list() throws IOException {
        return Listing.of(folder);
    }

    /**
     * Reads every output.
     *
     * @throws IOException if the folder can not be listed, or the visitor fails
     */
    public Pass read(StoreVisitor visitor) throws IOException {
        return read(list(), visitor);
    }

    /** Reads the outputs that were listed before. */
    public Pass read(Listing listing, StoreVisitor visitor) throws IOException {
        List<Remark> remarks = new ArrayList<>(listing.closed());
        Map<String, Path> firsts = new HashMap<>();
        int repeated = 0;
        for (Path file : listing.files()) {
            try {
                SourceFile bytes = SourceFile.of(file, Limits.DEFAULT);
                Optional<String> known = visitor.known(bytes.sha256());
                if (known.isPresent()) {
                    repeated += firsts.putIfAbsent(known.get(), file) == null ? 0 : 1;
                    continue;
                }
                Stored stored = read(file, bytes);
                Path first = firsts.putIfAbsent(stored.extraction().source().sha256(), file);
                if (first == null) {
                    visitor.take(stored);
                } else {
                    refuseOther(first, stored);
                    repeated++;
                }
            } catch (UnreadableException e) {
                remarks.add(new Remark(file, e));
            }
        }
        return new Pass(firsts.size(), repeated, remarks);
    }

    /**
     * Reads one output.
     *
     * @throws UnreadableException if it is not one of this version, or says what no table can hold
     */
    public static Stored read(Path file) throws UnreadableException {
        return read(file, SourceFile.of(file, Limits.DEFAULT));
    }

    private static Stored read(Path file, SourceFile bytes) throws UnreadableException {
        String name = bytes.name();
        try {
            Extraction extraction = ExtractionJson.read(name, new ByteArrayInputStream(bytes.bytes()));
            if (!extraction.schemaVersion().equals(Extraction.SCHEMA_VERSION)) {
                throw new UnreadableException(
                        "version",
                        name + "：格式版本是 " + extraction.schemaVersion() + "，本程序读取的是 " + Extraction.SCHEMA_VERSION
                                + "，请换用相应的版本。");
            }
            if (!SHA_256.matcher(extraction.source().sha256()).matches()) {
                throw new UnreadableException("notAnnex", name + "：/source/sha256 不是 64 位小写十六进制数。");
            }
            List<Row> rows = RelationalForm.rows(extraction);
            return new Stored(file, bytes.sha256(), extraction, rows);
        } catch (Value.Number.UnfitException e) {
            throw new UnreadableException(
                    "number",
                    name + "：其中有超出范围的数（整数部分至多 " + Value.Number.WHOLE_DIGITS + " 位，小数部分至多 " + Value.Number.DECIMALS
                            + " 位），请核对后再试。",
                    e);
        } catch (StackOverflowError e) {
            throw new UnreadableException("tooDeep", name + "：内容嵌套过深，读不了。", e);
        }
    }

    /** Two outputs of one document may only say the same. */
    private static void refuseOther(Path first, Stored second) throws UnreadableException {
        Optional<Extraction> before = Optional.empty();
        try {
            before = Optional.of(read(first).extraction());
        } catch (UnreadableException e) {
            // It was readable before; whoever changed it meanwhile gets to hear that the two differ.
        }
        boolean same = before.map(it -> it.report().equals(second.extraction().report()))
                .orElse(false);
        if (!same) {
            throw new UnreadableException(
                    "differs", second.file().getFileName() + "：与 " + first + " 是同一份原件的结果，但内容不同，只采用了前者；请删去其中之一。");
        }
    }
}
