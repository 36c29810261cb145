package dev.annex.review.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where the server listens.
 *
 * @param address of the network card, such as {@code 127.0.0.1}
 * @param port 0 for any that is free
 * @param names by which browsers may call this machine
 * @param keys for TLS; empty where none is wanted, or a proxy does it
 */
public record Endpoint(String address, int port, Set<String> names, Optional<Keys> keys) {
    public Endpoint {
        names = Set.copyOf(names);
    }

    /**
     * A key store.
     *
     * @param file of type PKCS #12
     * @param password of the file and its key
     */
    public record Keys(Path file, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /** This machine alone. */
    public static Endpoint loopback(int port) {
        return new Endpoint("127.0.0.1", port, Set.of("127.0.0.1", "localhost", "[::1]"), Optional.empty());
    }
}
