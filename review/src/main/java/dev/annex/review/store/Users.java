package dev.annex.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The users and their sessions. Passwords and secrets are here only as hashes. */
public final class Users {
    private static final String COLUMNS = "u.name, u.display_name, u.role, u.active";

    private final Tables tables;

    Users(Tables tables) {
        this.tables = tables;
    }

    private static User user(ResultSet row, StatementContext context) throws SQLException {
        return new User(
                row.getString("name"),
                row.getString("display_name"),
                Role.of(row.getString("role")).orElseThrow(),
                row.getInt("active") != 0);
    }

    /** All users by name. */
    public List<User> all() {
        return tables.read(handle -> handle.createQuery("select " + COLUMNS + " from review_user u order by u.name")
                .map(Users::user)
                .list());
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return tables.read(handle -> handle.createQuery("select name from review_user limit 1")
                .mapTo(String.class)
                .findFirst()
                .isEmpty());
    }

    /** The user of that name. */
    public Optional<User> find(String name) {
        return tables.read(
                handle -> handle.createQuery("select " + COLUMNS + " from review_user u where u.name = :name")
                        .bind("name", name)
                        .map(Users::user)
                        .findFirst());
    }

    /** The hash of the password of a user who may come in. */
    public Optional<String> passwordHash(String name) {
        return tables.read(
                handle -> handle.createQuery("select password_hash from review_user where name = :name and active = 1")
                        .bind("name", name)
                        .mapTo(String.class)
                        .findFirst());
    }

    /** Adds a user, or changes the one of that name; who is no longer active has no session left. */
    public void put(User user, Optional<String> passwordHash) {
        tables.write(handle -> {
            int known = handle.createUpdate(
                            "update review_user set display_name = :display, role = :role, active = :active,"
                                    + " password_hash = coalesce(:hash, password_hash) where name = :name")
                    .bind("display", user.displayName())
                    .bind("role", user.role().key())
                    .bind("active", user.active() ? 1 : 0)
                    .bind("hash", passwordHash)
                    .bind("name", user.name())
                    .execute();
            if (known == 0) {
                handle.createUpdate("insert into review_user (name, display_name, role, password_hash, active)"
                                + " values (:name, :display, :role, :hash, :active)")
                        .bind("name", user.name())
                        .bind("display", user.displayName())
                        .bind("role", user.role().key())
                        .bind("hash", passwordHash.orElse(""))
                        .bind("active", user.active() ? 1 : 0)
                        .execute();
            }
            if (!user.active() || passwordHash.isPresent()) {
                handle.createUpdate("delete from review_session where user_name = :name")
                        .bind("name", user.name())
                        .execute();
            }
            return known;
        });
    }

    /**
     * A session.
     *
     * @param secretHash of what its browser sends in a cookie
     * @param token that must come with every request that changes something
     * @param expiresAt ISO 8601
     */
    public record Login(String secretHash, String userName, String token, String expiresAt) {}

    /** Keeps a session, and forgets those that have expired. */
    public void begin(Login login, String now) {
        tables.write(handle -> {
            handle.createUpdate("delete from review_session where expires_at < :now")
                    .bind("now", now)
                    .execute();
            return handle.createUpdate("insert into review_session (secret_hash, user_name, token, expires_at)"
                            + " values (:secret, :user, :token, :expires)")
                    .bind("secret", login.secretHash())
                    .bind("user", login.userName())
                    .bind("token", login.token())
                    .bind("expires", login.expiresAt())
                    .execute();
        });
    }

    /** The session of that secret, if it has not expired and its user may still come in. */
    public Optional<Login> login(String secretHash, String now) {
        return tables.read(handle -> handle.createQuery("select s.secret_hash, s.user_name, s.token, s.expires_at"
                        + " from review_session s join review_user u on u.name = s.user_name"
                        + " where s.secret_hash = :secret and s.expires_at >= :now and u.active = 1")
                .bind("secret", secretHash)
                .bind("now", now)
                .map((row, context) -> new Login(
                        row.getString("secret_hash"),
                        row.getString("user_name"),
                        row.getString("token"),
                        row.getString("expires_at")))
                .findFirst());
    }

    /** Forgets a session. */
    public void end(String secretHash) {
        tables.write(handle -> handle.createUpdate("delete from review_session where secret_hash = :secret")
                .bind("secret", secretHash)
                .execute());
    }
}
