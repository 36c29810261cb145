package dev.annex.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the arguments of a command name.
 *
 * @param files in the order of the arguments, those of a folder by name; no file twice
 * @param closed folders that could not be listed
 */
record Inputs(List<Input> files, List<Outcome> closed) {
    Inputs {
        files = List.copyOf(files);
        closed = List.copyOf(closed);
    }

    /** Two inputs whose results would overwrite each other. */
    record Collision(Path target, Path first, Path second) {}

    /** The files that the arguments name, and those in the folders that they name. */
    static Inputs of(List<Path> arguments, Messages messages) {
        Walk walk = new Walk(messages);
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                walk.folder(argument, argument);
            } else {
                walk.take(Input.named(argument));
            }
        }
        return new Inputs(List.copyOf(walk.files.values()), walk.closed);
    }

    /**
     * The first two inputs whose results would overwrite each other.
     *
     * @param ending of the names of the results
     */
    Optional<Collision> collision(String ending) {
        Map<Path, Path> taken = new LinkedHashMap<>();
        for (Input input : files) {
            Path other = taken.putIfAbsent(input.place(), input.path());
            if (other != null) {
                return Optional.of(new Collision(input.result(ending), other, input.path()));
            }
        }
        return Optional.empty();
    }

    /** Goes through folders. Links to folders are not followed: they may lead in a circle. */
    private static final class Walk {
        private static final ReportFiles FILES = new ReportFiles();

        private final Messages messages;
        private final Map<Path, Input> files = new LinkedHashMap<>();
        private final List<Outcome> closed = new ArrayList<>();

        Walk(Messages messages) {
            this.messages = messages;
        }

        void take(Input input) {
            Path identity = input.path().toAbsolutePath().normalize();
            Input before = files.get(identity);
            if (before == null || (input.named() && !before.named())) {
                files.put(identity, input);
            }
        }

        void folder(Path root, Path folder) {
            for (Path path : members(folder)) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folder(root, path);
                } else if (Files.isRegularFile(path)) {
                    take(Input.found(root, path));
                }
            }
        }

        private List<Path> members(Path folder) {
            try (Stream<Path> members = Files.list(folder)) {
                return members.filter(path -> FILES.takes(String.valueOf(path.getFileName())))
                        .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                        .toList();
            } catch (AccessDeniedException e) {
                closed.add(new Outcome.Unread(folder, messages.text("folder.denied", folder), Optional.of(e)));
            } catch (IOException e) {
                closed.add(
                        new Outcome.Unread(folder, messages.text("folder.io", folder, e.toString()), Optional.of(e)));
            }
            return List.of();
        }
    }
}
