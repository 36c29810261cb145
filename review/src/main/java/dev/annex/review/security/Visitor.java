package dev.annex.review.security;

import dev.annex.review.message.Refusal;
import dev.annex.review.store.Role;
import dev.annex.review.store.User;
import java.util.Optional;

/**
 * Who makes a request.
 *
 * @param user empty for somebody who has not logged in
 * @param token that must come with every request of theirs that changes something
 */
public record Visitor(Optional<User> user, String token) {

    /**
     * The user, who must be there.
     *
     * @throws Refusal if nobody has logged in
     */
    public User known() {
        return user.orElseThrow(() -> new Refusal(Refusal.Kind.STRANGER, "login.needed"));
    }

    /**
     * The user, who must have a role.
     *
     * @throws Refusal if nobody has logged in, or it is not for them
     */
    public User as(Role role) {
        User user = known();
        if (!user.role().includes(role)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "role.needed");
        }
        return user;
    }
}
