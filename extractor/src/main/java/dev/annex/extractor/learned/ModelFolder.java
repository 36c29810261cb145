package dev.annex.extractor.learned;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder in which models are installed: one folder for each kind with one for each version of it, and a file that names the
 * version in force.
 *
 * <pre>
 * section-roles/current                 0002
 * section-roles/0001/section-roles.bin  and section-roles.card.json
 * section-roles/0002/…
 * </pre>
 *
 * Names that begin with a dot are no versions: what a process that was killed has left behind does not count.
 */
public final class ModelFolder {
    /** Names the version in force. */
    static final String CURRENT = "current";

    static final Pattern VERSION = Pattern.compile("\\d{4}");

    /** A model is a few hundred kilobytes; one that learned from all reports of a province may be some megabytes. */
    private static final long LARGEST_FILE = 64L << 20;

    private static final Limits LIMITS = new Limits(
            LARGEST_FILE,
            OpenNlpArchive.MOST_UNPACKED,
            Limits.DEFAULT.tableCells(),
            Limits.DEFAULT.nestingDepth(),
            Limits.DEFAULT.characters(),
            Limits.DEFAULT.time());

    private final Path root;

    /**
     * @param root need not exist
     */
    public ModelFolder(Path root) {
        this.root = root;
    }

    /** The folder of a kind. */
    public Path folder(ModelKind<?> kind) {
        return root.resolve(kind.id());
    }

    /**
     * The version of a kind that is in force; empty where it is the one that Annex comes with.
     *
     * @throws UnreadableException if the file that says so can not be read or names none
     */
    public Optional<String> current(ModelKind<?> kind) throws UnreadableException {
        Path file = folder(kind).resolve(CURRENT);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        String version = text(file).strip();
        if (!VERSION.matcher(version).matches()) {
            throw new UnreadableException(
                    "modelCurrent", CURRENT + "：应写明启用的版本（如 0001），现在的内容无法辨认，请用 annex train --rollback 退回。");
        }
        return Optional.of(version);
    }

    /** The versions of a kind that are there, in force or not, oldest first. */
    public List<String> versions(ModelKind<?> kind) throws IOException {
        Path folder = folder(kind);
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> VERSION.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /**
     * The installed model of a kind that is in force; empty where it is the one that Annex comes with.
     *
     * @throws UnreadableException if it can not be used
     */
    public <M> Optional<TrainedModel<M>> inForce(ModelKind<M> kind) throws UnreadableException {
        Optional<String> version = current(kind);
        return version.isEmpty() ? Optional.empty() : Optional.of(open(kind, version.get()));
    }

    /**
     * The card of an installed model.
     *
     * @throws UnreadableException if there is none, or it is of something else
     */
    public ModelCard card(ModelKind<?> kind, String version) throws UnreadableException {
        Path file = folder(kind).resolve(version).resolve(kind.cardName());
        try {
            ModelCard card = ModelCard.parse(text(file));
            if (!card.id().equals(kind.id()) || !card.version().equals(version)) {
                throw new UnreadableException(
                        "modelCard",
                        kind.cardName() + "：这是“" + card.id() + "”第 " + card.version() + " 版的说明，与所在文件夹不符，请重新训练。");
            }
            return card;
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("modelCard", kind.cardName() + "：不是模型的说明，或缺少内容，请重新训练。", e);
        }
    }

    /**
     * Reads an installed model.
     *
     * @throws UnreadableException if it is damaged, is not the one that its card describes, or was trained for another version
     */
    public <M> TrainedModel<M> open(ModelKind<M> kind, String version) throws UnreadableException {
        ModelCard card = card(kind, version);
        String name = kind.fileName();
        if (card.formatVersion() != kind.formatVersion()) {
            throw new UnreadableException(
                    "modelVersion",
                    name + "：" + kind.title() + "的格式是第 " + card.formatVersion() + " 版，本程序用的是第 " + kind.formatVersion()
                            + " 版，请用 annex train --corrections 重新训练。");
        }
        SourceFile file = SourceFile.of(folder(kind).resolve(version).resolve(name), LIMITS);
        if (!file.sha256().equals(card.sha256())) {
            throw new UnreadableException(
                    "modelHash", name + "：模型文件与其说明中的校验值不符，可能已损坏或被改动，请用 annex train --rollback 退回。");
        }
        if (kind.format() == ModelKind.Format.OPEN_NLP) {
            OpenNlpArchive.check(name, file.bytes());
        }
        return new TrainedModel<>(read(kind, file), file.bytes(), card);
    }

    private static <M> M read(ModelKind<M> kind, SourceFile file) throws UnreadableException {
        try {
            return kind.reader().read(new ByteArrayInputStream(file.bytes()));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("modelDamaged", file.name() + "：" + e.getMessage(), e);
        }
    }

    private static String text(Path file) throws UnreadableException {
        return new String(SourceFile.of(file, LIMITS).bytes(), StandardCharsets.UTF_8);
    }
}
