package dev.annex.folders.walk;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.archive.Archive;
import dev.annex.folders.archive.Budget;
import dev.annex.folders.archive.Member;
import dev.annex.folders.journal.Stamp;
import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Trouble;
import dev.annex.folders.outcome.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Goes through files and folders and, where it is told to enter them, archives. The order is that of the arguments, then of the names; it
 * is the same whenever the files are the same. Nothing is held but the way to where it stands. Links to folders are not followed: they may
 * lead in a circle. Belongs to one thread.
 */
public final class Walk implements AutoCloseable {
    /** An archive in an archive in an archive is looked into, one more is not. */
    static final int DEEPEST_ARCHIVE = 3;

    private final Selection selection;
    private final Places places;
    private final Path spool;
    private final Iterator<Path> arguments;
    private final Deque<Level> open = new ArrayDeque<>();
    private final Queue<Step> ready = new ArrayDeque<>();
    private long spooled;

    /**
     * @param arguments files and folders
     * @param work a folder in which this may keep what it needs on the way
     */
    public Walk(List<Path> arguments, Selection selection, Path work) throws IOException {
        this.selection = selection;
        this.places = new Places(work.resolve("places.index"));
        this.spool = work;
        this.arguments = arguments.iterator();
    }

    /** A folder or archive that is being gone through. */
    private interface Level {
        /** Goes one step on; false at the end. */
        boolean advance() throws IOException;

        default void close() throws IOException {}
    }

    /**
     * The next step; empty at the end.
     *
     * @throws IOException if the work folder can not be written to
     */
    public Optional<Step> next() throws IOException {
        while (ready.isEmpty()) {
            if (!open.isEmpty()) {
                Level level = open.peek();
                if (!level.advance()) {
                    open.pop().close();
                }
            } else if (arguments.hasNext()) {
                begin(arguments.next());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(ready.remove());
    }

    /**
     * Enters the file that was found last, if it is an archive: what lies in it comes next, in the place of the archive as if it were a
     * folder.
     *
     * @param brought discarded when the archive is done
     * @return whether it is one
     * @throws UnreadableException if it is one that can not be opened
     */
    public boolean enter(Found found, Found.Brought brought) throws UnreadableException, IOException {
        Budget budget = found.inside()
                .map(Found.Inside::budget)
                .orElseGet(() -> new Budget(found.stamp().size()));
        int depth = found.inside().map(Found.Inside::depth).orElse(0) + 1;
        Optional<Archive> archive = Archive.open(brought.path(), found.name(), budget);
        if (archive.isEmpty()) {
            return false;
        }
        if (depth > DEEPEST_ARCHIVE) {
            archive.get().close();
            throw new UnreadableException(Trouble.ARCHIVE_DEPTH, "压缩包套压缩包超过 " + DEEPEST_ARCHIVE + " 层，未读取，请先解压。");
        }
        open.push(new ArchiveLevel(found, archive.get(), brought, new Found.Inside(depth, budget)));
        return true;
    }

    private void begin(Path argument) throws IOException {
        if (Files.isDirectory(argument)) {
            open.push(new FolderLevel(argument, argument));
            return;
        }
        String name = String.valueOf(argument.getFileName());
        try {
            take(argument, Path.of(name), name, true, Stamp.of(argument));
        } catch (IOException e) {
            boolean denied = e instanceof AccessDeniedException;
            close(
                    argument.toString(),
                    denied ? Trouble.DENIED : Trouble.MISSING,
                    denied ? "没有读取权限，请检查文件权限。" : "找不到这个文件。");
        }
    }

    private void take(Path file, Path wanted, String name, boolean claimed, Stamp stamp) throws IOException {
        places.claim(wanted, file.toAbsolutePath().normalize().toString())
                .ifPresent(place -> ready.add(
                        new Found(file.toString(), place, name, claimed, stamp, () -> file, Optional.empty())));
    }

    private void close(String source, String code, String sentence) {
        ready.add(new Step.Closed(source, Verdict.failed(new Remark(code, sentence))));
    }

    private final class FolderLevel implements Level {
        private final Path root;
        private final Path folder;
        private final FolderNames names;

        FolderLevel(Path root, Path folder) {
            this.root = root;
            this.folder = folder;
            this.names = new FolderNames(folder, selection);
        }

        @Override
        public boolean advance() throws IOException {
            Optional<String> name = name();
            if (name.isPresent()) {
                look(folder.resolve(name.get()), name.get());
            }
            return name.isPresent();
        }

        private Optional<String> name() {
            try {
                return names.next();
            } catch (AccessDeniedException e) {
                Walk.this.close(folder.toString(), Trouble.FOLDER_DENIED, "");
            } catch (IOException e) {
                Walk.this.close(folder.toString(), Trouble.FOLDER, e.toString());
            }
            return Optional.empty();
        }

        private void look(Path path, String name) throws IOException {
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isSymbolicLink()) {
                    attributes = Files.readAttributes(path, BasicFileAttributes.class);
                    if (attributes.isDirectory()) {
                        return;
                    }
                }
            } catch (IOException e) {
                return; // It went away while the folder was listed, or is a link to nowhere.
            }
            if (attributes.isDirectory()) {
                open.push(new FolderLevel(root, path));
            } else if (attributes.isRegularFile()) {
                Stamp stamp = new Stamp(
                        attributes.size(), attributes.lastModifiedTime().toMillis());
                take(path, root.relativize(path), name, selection.claims(name), stamp);
            }
        }
    }

    private final class ArchiveLevel implements Level {
        private final Found found;
        private final Archive archive;
        private final Found.Brought brought;
        private final Found.Inside inside;
        private long number;

        ArchiveLevel(Found found, Archive archive, Found.Brought brought, Found.Inside inside) {
            this.found = found;
            this.archive = archive;
            this.brought = brought;
            this.inside = inside;
        }

        @Override
        public boolean advance() throws IOException {
            if (inside.budget().isOver()) {
                return false;
            }
            try {
                Optional<Member> member = archive.next();
                if (member.isPresent()) {
                    look(member.get());
                }
                return member.isPresent();
            } catch (UnreadableException e) {
                Walk.this.close(found.source(), e.code(), e.getMessage());
                return false;
            }
        }

        private void look(Member member) throws IOException {
            number++;
            if (!member.parts().stream().allMatch(selection::takes)) {
                return;
            }
            String source = found.source() + "!/" + String.join("/", member.parts());
            boolean claimed = selection.claims(member.name());
            if (member.isEncrypted()) {
                Remark reason = new Remark(Trouble.ENCRYPTED, "压缩包设有密码，请解压后再读。");
                ready.add(new Step.Closed(source, claimed ? Verdict.failed(reason) : Verdict.skipped(reason)));
                return;
            }
            Path wanted = found.place();
            for (String part : member.parts()) {
                wanted = wanted.resolve(part);
            }
            places.claim(wanted, found.source() + "!/" + number)
                    .ifPresent(place -> ready.add(new Found(
                            source,
                            place,
                            member.name(),
                            claimed,
                            found.stamp(),
                            () -> unpack(member),
                            Optional.of(inside))));
        }

        private Path unpack(Member member) throws UnreadableException, IOException {
            Path target = spool.resolve("unpacked-" + ++spooled);
            boolean whole = false;
            try (OutputStream out = Files.newOutputStream(target)) {
                member.unpack((bytes, length) -> out.write(bytes, 0, length));
                whole = true;
                return target;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(target);
                }
            }
        }

        @Override
        public void close() throws IOException {
            try (brought) {
                archive.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
        places.close();
    }
}
