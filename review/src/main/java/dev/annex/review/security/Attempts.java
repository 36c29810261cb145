package dev.annex.review.security;

import dev.annex.review.message.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts failed log-ins by name and by address; who fails too often has to wait. */
final class Attempts {
    /** Failures within {@link #SPAN}: more than a person who has forgotten a password makes. */
    static final int MOST = 5;

    static final Duration SPAN = Duration.ofMinutes(5);

    /** Names and addresses remembered at once: who sends more is an attacker, and everybody new waits. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new HashMap<>();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param who a name, or an address
     * @throws Refusal if there were too many failures
     */
    synchronized void require(String who) {
        forget();
        Deque<Instant> known = failures.get(who);
        if ((known != null && known.size() >= MOST) || (known == null && failures.size() >= MOST_REMEMBERED)) {
            throw new Refusal(Refusal.Kind.TOO_OFTEN, "login.wait", SPAN.toMinutes());
        }
    }

    synchronized void failed(String who) {
        failures.computeIfAbsent(who, each -> new ArrayDeque<>()).add(clock.instant());
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }

    private void forget() {
        Instant longAgo = clock.instant().minus(SPAN);
        failures.values().forEach(times -> times.removeIf(time -> time.isBefore(longAgo)));
        failures.values().removeIf(Deque::isEmpty);
    }
}
