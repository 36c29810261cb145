package dev.annex.review.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.review.message.Refusal;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * From where requests may come. The name in {@code Host} must be one of ours, so that a page of somebody else whose name leads to this
 * machine (DNS rebinding) gets nothing; a request that changes something must come from a page of ours.
 */
public final class Origins {
    private final Set<String> hosts;

    /** @param hosts names of this machine, without port */
    public Origins(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    /**
     * @param host the header of that name
     * @throws Refusal if it is not one of ours
     */
    public void requireHost(Optional<String> host) {
        if (host.map(Origins::withoutPort).filter(hosts::contains).isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "host.foreign");
        }
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Of a request that changes something.
     *
     * @param host the header of that name
     * @param origin the header of that name; browsers send it with every such request
     * @param site the header {@code Sec-Fetch-Site}; old browsers do not send it
     * @param token the header {@code X-Annex-Token}
     * @param expected the token of the visitor
     * @throws Refusal if it does not come from a page of ours
     */
    public void requireOwnPage(
            Optional<String> host,
            Optional<String> origin,
            Optional<String> site,
            Optional<String> token,
            String expected) {
        boolean ownSite = site.map(each -> each.equals("same-origin") || each.equals("none"))
                .orElse(true);
        boolean ownOrigin = origin.map(each -> host.isPresent()
                        && (each.equals("http://" + host.get()) || each.equals("https://" + host.get())))
                .orElse(true);
        boolean ownToken = token.map(each -> MessageDigest.isEqual(each.getBytes(UTF_8), expected.getBytes(UTF_8)))
                .orElse(false);
        if (!ownSite || !ownOrigin || !ownToken) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "origin.foreign");
        }
    }
}
