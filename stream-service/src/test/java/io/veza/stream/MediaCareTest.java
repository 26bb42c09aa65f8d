package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.CheckMediaIntegrityRequest;
import io.veza.proto.stream.v1.CollectMediaGarbageRequest;
import io.veza.proto.stream.v1.GetMediaIntegrityRequest;
import io.veza.proto.stream.v1.MediaGarbageService;
import io.veza.proto.stream.v1.MediaIntegrity;
import io.veza.proto.stream.v1.MediaIntegrityService;
import io.veza.stream.application.upkeep.CareRounds;
import io.veza.stream.domain.upkeep.Care;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whose turn it is to look after the store, and who may ask for it. */
@QuarkusTest
class MediaCareTest extends StreamTest {

    private static final Duration NOW = Duration.ZERO;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject CareRounds rounds;

    @GrpcClient("stream")
    MediaIntegrityService integrity;

    @GrpcClient("stream")
    MediaGarbageService garbage;

    @Test
    void oneProcessLooksAfterItAtATime() {
        // Given
        Poll.until(PATIENCE, "nobody does", () -> await(rounds.begin(Care.GARBAGE, NOW, true)));
        // When
        boolean another = await(rounds.begin(Care.GARBAGE, NOW, true));
        await(rounds.giveUp(Care.GARBAGE));
        boolean afterDeath = await(rounds.begin(Care.GARBAGE, DAY, true));
        await(rounds.finish(Care.GARBAGE, 1, 2));
        boolean tooSoon = await(rounds.begin(Care.GARBAGE, DAY, true));
        // Then
        assertThat(another).isFalse();
        assertThat(afterDeath).isTrue();
        assertThat(tooSoon).isFalse();
    }

    @Test
    void adminsHaveItLookedAfterAndAreTold() {
        // Given
        awaitReady(upload(Sound.make("care.mp3", 2)).getId());
        await(pool.query("update care_round set lease_until = to_timestamp(0)").execute());
        String admin = TestTokens.bearer(ids.next(), 1, Role.ADMIN);
        // When
        Bearer.attach(integrity, admin)
                .checkMediaIntegrity(CheckMediaIntegrityRequest.getDefaultInstance())
                .await()
                .atMost(CALL);
        Bearer.attach(garbage, admin)
                .collectMediaGarbage(
                        CollectMediaGarbageRequest.newBuilder().setDryRun(true).build())
                .await()
                .atMost(CALL);
        // Then
        Poll.until(PATIENCE, "all is looked at", () -> told().hasFinishedAt());
        assertThat(told().getChecked()).isPositive();
        assertThat(told().getObjects()).isPositive();
    }

    @Test
    void nobodyElseMay() {
        assertThatThrownBy(() ->
                        Bearer.attach(integrity, TestTokens.bearer(ARTIST))
                                .getMediaIntegrity(GetMediaIntegrityRequest.getDefaultInstance())
                                .await()
                                .atMost(CALL))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        refusal ->
                                assertThat(refusal.getStatus().getCode())
                                        .isEqualTo(Status.Code.PERMISSION_DENIED));
    }

    private MediaIntegrity told() {
        return Bearer.attach(integrity, TestTokens.bearer(ids.next(), 1, Role.ADMIN))
                .getMediaIntegrity(GetMediaIntegrityRequest.getDefaultInstance())
                .await()
                .atMost(CALL);
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(CALL);
    }
}
