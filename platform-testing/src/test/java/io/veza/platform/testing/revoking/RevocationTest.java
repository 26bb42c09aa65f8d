package io.veza.platform.testing.revoking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.auth.RevocationAnnouncer;
import io.veza.platform.auth.TokenVerifier;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.common.v1.Revocation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EnginesResource.class, restrictToAnnotatedClass = true)
class RevocationTest {

    /** For a busy machine; on an idle one it takes milliseconds, or one look of a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject TokenVerifier verifier;
    @Inject RevocationAnnouncer announcer;
    @Inject Broadcast broadcast;
    @Inject RedisDataSource redis;
    @Inject Clock clock;

    private final long session = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    private final String token = TestTokens.bearer(42, session, Role.USER);

    @Test
    void whatOneProcessAnnouncesIsKnownHereAtOnceAndInRedis() {
        // Given
        assertThat(isGood()).isTrue();

        // When
        announcer.announce(revocation()).await().atMost(PATIENCE);

        // Then
        assertThat(isGood()).isFalse();
        assertThat(redis.sortedSet(byte[].class).zrange("veza:auth:revoked", 0, -1))
                .contains(revocation().toByteArray());
    }

    @Test
    void whatAnotherProcessBroadcastsIsKnownHere() {
        // Given
        Poll.until(PATIENCE, "NATS answers", () -> heardOfOther());

        // When
        broadcast.publish("auth.revoked", revocation().toByteArray());

        // Then
        Poll.until(PATIENCE, "the token is refused", () -> !isGood());
    }

    @Test
    void aBroadcastThatWasMissedIsFoundInRedis() {
        // When
        redis.sortedSet(byte[].class)
                .zadd("veza:auth:revoked", clock.millis(), revocation().toByteArray());

        // Then
        Poll.until(PATIENCE, "the token is refused", () -> !isGood());
    }

    private boolean heardOfOther() {
        long other = session ^ 1;
        broadcast.publish(
                "auth.revoked", revocation().toBuilder().setSession(other).build().toByteArray());
        return !isGood(TestTokens.bearer(42, other, Role.USER));
    }

    private boolean isGood() {
        return isGood(token);
    }

    private boolean isGood(String candidate) {
        try {
            return verifier.authenticate(candidate).toCompletableFuture().join() != null;
        } catch (CompletionException refused) {
            assertThat(refused).hasCauseInstanceOf(DomainException.class);
            return false;
        }
    }

    private Revocation revocation() {
        long now = clock.instant().getEpochSecond() / 1000 * 1000;
        return Revocation.newBuilder()
                .setSession(session)
                .setNotBefore(Timestamp.newBuilder().setSeconds(now))
                .setExpiresAt(Timestamp.newBuilder().setSeconds(now + 2000))
                .build();
    }
}
