package io.veza.gateway.listenbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import io.veza.gateway.config.ListenBrainzConfig;
import io.veza.proto.stream.v1.HeardTrack;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final ListenBrainzConfig LIMITS = new Limits(2, 1_000, 10_000, Duration.ZERO);

    private record Limits(int listens, int listenBytes, int bodyBytes, Duration bodyWithin)
            implements ListenBrainzConfig {}

    @Test
    void whatIsLongerThanWeKeepIsCutAndWhatIsNoTextSaysNothing() {
        // When
        HeardTrack heard =
                read("""
                {"listen_type":"single","payload":[{"listened_at":9,"track_metadata":{
                  "artist_name":"A\\u0000","track_name":"%s","release_name":null,
                  "additional_info":{"duration":12.5,"isrc":["x"],
                    "recording_mbid":"short","media_player":7}}}]}\
                """
                                .replace("%s", "é".repeat(600)))
                        .listens()
                        .getFirst()
                        .getHeard();

        // Then
        assertThat(heard.getArtist()).isEqualTo("A");
        assertThat(heard.getTitle()).hasSize(500);
        assertThat(heard.getDurationMs()).isEqualTo(12_500);
        assertThat(heard.getRelease() + heard.getIsrc() + heard.getRecordingMbid()).isEmpty();
        assertThat(heard.getPlayer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"listen_type\":7,\"payload\":[{}]}",
                "{\"listen_type\":\"single\",\"payload\":{}}",
                "{\"listen_type\":\"single\",\"payload\":[]}",
                "{\"listen_type\":\"single\",\"payload\":[null]}",
                "{\"listen_type\":\"single\",\"payload\":[[]]}",
                "{\"listen_type\":\"single\",\"payload\":[{\"listened_at\":{}}]}",
                "{\"listen_type\":\"single\",\"payload\":[{\"track_metadata\":[]}]}",
                "{\"listen_type\":\"single\",\"payload\":[{},{}]}",
                "{\"listen_type\":\"import\",\"payload\":[{},{},{}]}",
                "{\"listen_type\":\"import\",\"payload\":[{\"track_metadata\":"
                        + "{\"artist_name\":\"A\",\"track_name\":\"T\"}}]}"
            })
    void nonsenseIsRefusedInWords(String nonsense) {
        assertThatThrownBy(() -> read(nonsense))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
    }

    private static Submission read(String json) {
        return Submission.read(new JsonObject(json), LIMITS);
    }
}
