package dev.annex.extractor.learned;

import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts models of one kind in force and takes them out again. Whoever reads the folder meanwhile, or after the process was
 * killed at any moment, sees the version of before or the new one, never half of one: a version is written aside and moved
 * into its place, and so is the file that names it.
 */
public final class Installation implements AutoCloseable {
    private static final String LOCK = ".lock";
    private static final String ASIDE = ".aside-";
    private static final int HIGHEST_VERSION = 9999;

    private final ModelFolder models;
    private final ModelKind<?> kind;
    private final Path folder;
    private final FileChannel lock;

    private Installation(ModelFolder models, ModelKind<?> kind, FileChannel lock) {
        this.models = models;
        this.kind = kind;
        this.folder = models.folder(kind);
        this.lock = lock;
    }

    /**
     * Keeps other processes from changing the models of a kind until it is closed, and removes what killed ones have left.
     *
     * @throws BusyException if another process is at it
     * @throws IOException if the folder can not be written
     */
    public static Installation begin(ModelFolder models, ModelKind<?> kind) throws IOException {
        Path folder = models.folder(kind);
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new BusyException(folder);
            }
            Installation installation = new Installation(models, kind, channel);
            installation.clear();
            return installation;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Another process changes the models of that kind at this moment. */
    public static final class BusyException extends IOException {
        private static final long serialVersionUID = 1L;

        BusyException(Path folder) {
            super("another process is installing in " + folder);
        }
    }

    /**
     * Installs a model and puts it in force.
     *
     * @param card its version is given here
     * @return the card with its version
     */
    public ModelCard install(byte[] file, ModelCard card) throws IOException {
        String number = nextNumber();
        ModelCard installed = card.installedAs(number, inForce());
        Path aside = folder.resolve(ASIDE + number);
        Files.createDirectory(aside);
        write(aside.resolve(kind.fileName()), file);
        write(aside.resolve(kind.cardName()), installed.bytes());
        move(aside, folder.resolve(number));
        putInForce(number);
        return installed;
    }

    /**
     * Puts the version in force again that was so before the present one; versions stay where they are.
     *
     * @return the version that is in force now, {@link ModelCard#BUILT_IN} for the one that Annex comes with; empty where that
     *     was so already
     */
    public Optional<String> rollback() throws IOException {
        Path current = folder.resolve(ModelFolder.CURRENT);
        if (Files.notExists(current)) {
            return Optional.empty();
        }
        String before = before().filter(this::isUsable).orElse(ModelCard.BUILT_IN);
        if (before.equals(ModelCard.BUILT_IN)) {
            Files.delete(current);
        } else {
            putInForce(before);
        }
        return Optional.of(before);
    }

    /** What the version that should be in force has replaced; where its card can not be read, nobody knows. */
    private Optional<String> before() {
        try {
            Optional<String> version = models.current(kind);
            return version.isEmpty()
                    ? version
                    : models.card(kind, version.get()).replaces();
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /** The version in force: the one that Annex comes with also where the installed one can not be used. */
    private String inForce() {
        try {
            return models.inForce(kind).map(model -> model.card().version()).orElse(ModelCard.BUILT_IN);
        } catch (UnreadableException e) {
            return ModelCard.BUILT_IN;
        }
    }

    private boolean isUsable(String version) {
        try {
            return ModelFolder.VERSION.matcher(version).matches()
                    && models.open(kind, version).card().version().equals(version);
        } catch (UnreadableException e) {
            return false;
        }
    }

    private String nextNumber() throws IOException {
        List<String> versions = models.versions(kind);
        int next = versions.isEmpty() ? 1 : Integer.parseInt(versions.get(versions.size() - 1)) + 1;
        if (next > HIGHEST_VERSION) {
            throw new IOException("there are " + HIGHEST_VERSION + " versions already");
        }
        String digits = Integer.toString(next);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private void putInForce(String version) throws IOException {
        Path aside = folder.resolve(ASIDE + ModelFolder.CURRENT);
        write(aside, (version + "\n").getBytes(StandardCharsets.US_ASCII));
        move(aside, folder.resolve(ModelFolder.CURRENT));
    }

    /** Writes a file through to the disk: a name must not outlive a loss of power when what it names does not. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path left : entries.filter(Installation::isAside).toList()) {
                delete(left);
            }
        }
    }

    private static boolean isAside(Path entry) {
        return String.valueOf(entry.getFileName()).startsWith(ASIDE);
    }

    private static void delete(Path left) throws IOException {
        try (Stream<Path> within = Files.walk(left)) {
            for (Path each : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
