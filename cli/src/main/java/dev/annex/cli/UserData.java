package dev.annex.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where things of a user lie that stay: by the XDG Base Directory Specification or, on Windows, in the local application data. */
final class UserData {
    /** The folder of installed models, for who wants it elsewhere. */
    private static final String MODELS = "ANNEX_MODELS";

    private UserData() {}

    /**
     * The folder of installed models; it need not exist.
     *
     * @param environment of the process
     * @param system what Java says of the machine: {@code os.name} and {@code user.home}
     */
    static Optional<Path> models(Map<String, String> environment, Map<?, ?> system) {
        Optional<Path> named = path(environment.get(MODELS));
        return named.isPresent() ? named : folder(environment, system).map(data -> data.resolve("annex/models"));
    }

    private static Optional<Path> folder(Map<String, String> environment, Map<?, ?> system) {
        if (String.valueOf(system.get("os.name")).toLowerCase(Locale.ROOT).startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"));
        }
        Optional<Path> stated = absolute(environment.get("XDG_DATA_HOME"));
        return stated.isPresent()
                ? stated
                : absolute(String.valueOf(system.get("user.home"))).map(home -> home.resolve(".local/share"));
    }

    /** Relative paths in these variables are to be ignored, says the specification. */
    private static Optional<Path> absolute(@Nullable String path) {
        return path(path).filter(Path::isAbsolute);
    }

    private static Optional<Path> path(@Nullable String path) {
        try {
            return Optional.ofNullable(path).filter(words -> !words.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
