package dev.annex.exchange.database;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a database is and who comes to it.
 *
 * @param jdbc such as {@code jdbc:postgresql://host/name} or {@code jdbc:sqlite:file}
 * @param user the name of the user; empty where the address says it, or none is needed
 * @param password likewise
 */
public record Address(String jdbc, Optional<String> user, Optional<String> password) {

    /** The address as it can be shown: without what follows the name of the database, where passwords may stand. */
    public String shown() {
        return jdbc.replaceFirst("[?;].*$", "").replaceFirst("//[^/@]*@", "//");
    }

    /**
     * Which database it is.
     *
     * @throws DatabaseException if it is none that Annex knows
     */
    public Dialect dialect() throws DatabaseException {
        String lower = jdbc.toLowerCase(Locale.ROOT);
        for (Dialect dialect : Dialect.values()) {
            if (lower.startsWith(dialect.prefix())
                    && lower.length() > dialect.prefix().length()) {
                return dialect;
            }
        }
        throw new DatabaseException(
                "数据库地址应以 " + Dialect.POSTGRESQL.prefix() + " 或 " + Dialect.SQLITE.prefix() + " 开头：" + shown());
    }

    /** Without the password. */
    @Override
    public String toString() {
        return shown();
    }
}
