package dev.annex.review.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.review.message.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
    private static final Optional<String> HOST = Optional.of("localhost:8640");
    private static final Optional<String> NOTHING = Optional.empty();

    private final Origins origins = new Origins(Set.of("localhost", "127.0.0.1", "[::1]"));

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8640", "127.0.0.1:1", "[::1]:8640"})
    void ourOwnNamesAreLetIn(String host) {
        assertThatCode(() -> origins.requireHost(Optional.of(host))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example:8640", "evil.example:8640", "", "127.0.0.1.nip.io"})
    void aNameThatLeadsHereIsNotOurs(String host) {
        assertThatThrownBy(() -> origins.requireHost(Optional.of(host))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8640, same-origin, t, true",
        "https://localhost:8640, same-origin, t, true",
        ", , t, true",
        "http://localhost:8640, same-origin, , false",
        "http://localhost:8640, same-origin, u, false",
        "http://evil.example, same-origin, t, false",
        "http://localhost:8641, same-origin, t, false",
        "null, same-origin, t, false",
        "http://localhost:8640, cross-site, t, false",
        "http://localhost:8640, same-site, t, false",
    })
    void onlyAPageOfOursChangesAnything(String origin, String site, String token, boolean own) {
        Optional<Boolean> passed = Optional.of(true);
        try {
            origins.requireOwnPage(
                    HOST, Optional.ofNullable(origin), Optional.ofNullable(site), Optional.ofNullable(token), "t");
        } catch (Refusal e) {
            assertThat(e.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
            passed = Optional.of(false);
        }
        assertThat(passed).contains(own);
    }

    @Test
    void whoFailsTooOftenWaits() {
        Attempts attempts = new Attempts(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (int i = 0; i < Attempts.MOST; i++) {
            attempts.require("name li");
            attempts.failed("name li");
        }
        assertThatThrownBy(() -> attempts.require("name li"))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.TOO_OFTEN));
        assertThatCode(() -> attempts.require("name wang")).doesNotThrowAnyException();
    }

    @Test
    void aPasswordIsKeptAsAHashAndComparedWithIt() {
        Passwords passwords = new Passwords();
        String hash = passwords.hash("正确的密码一二三四");
        assertThat(hash).startsWith("$2").contains("$" + Passwords.COST + "$").doesNotContain("正确");
        assertThat(passwords.fits("正确的密码一二三四", Optional.of(hash))).isTrue();
        assertThat(passwords.fits("错误的密码一二三四", Optional.of(hash))).isFalse();
        assertThat(passwords.fits("nobody's password", NOTHING)).isFalse();
        assertThatThrownBy(() -> passwords.hash("short")).isInstanceOf(Refusal.class);
    }
}
