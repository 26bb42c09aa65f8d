package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.DeleteListeningRequest;
import io.veza.proto.stream.v1.GetListeningRequest;
import io.veza.proto.stream.v1.Listening;
import io.veza.proto.stream.v1.ListeningService;
import io.veza.proto.stream.v1.PutListeningRequest;
import io.veza.proto.stream.v1.Queue;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.studio.AudienceStudio;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Going on where one was, on another device. */
@QuarkusTest
class ListeningCallsTest extends AudienceStudio {

    @GrpcClient("stream")
    ListeningService listening;

    @Test
    void anotherDeviceGoesOnWhereThisOneWas() {
        // Given
        long person = ids.next();
        long first = track("PUBLIC");
        long second = track("PUBLIC");
        put(person, at(0).setQueue(Queue.newBuilder().addTracks(first).addTracks(second)));

        // When
        put(person, at(0).setIndex(1).setPositionMs(12_345).setDevice("Kitchen"));
        Listening found = find(person);

        // Then
        assertThat(found.getQueueList()).containsExactly(first, second);
        assertThat(found.getIndex()).isEqualTo(1);
        assertThat(found.getPositionMs()).isEqualTo(12_345);
        assertThat(found.getDevice()).isEqualTo("Kitchen");
        assertThat(found.getTrack().getId()).isEqualTo(second);
    }

    @Test
    void whatIsSaidLateDoesNotUndoWhatIsNewer() {
        // Given
        long person = ids.next();
        long track = track("PUBLIC");
        put(person, at(-10).setQueue(Queue.newBuilder().addTracks(track)).setPositionMs(50));

        // When
        boolean late = put(person, at(-60).setPositionMs(1));
        boolean future = put(person, at(3600).setPositionMs(60));
        boolean next = put(person, at(0).setPositionMs(70));

        // Then
        assertThat(late).isFalse();
        assertThat(future).isTrue();
        assertThat(next).isTrue();
        assertThat(find(person).getPositionMs()).isEqualTo(70);
    }

    @Test
    void whatMayNoLongerBeHeardHasNoTrack() {
        // Given
        long person = ids.next();
        long track = track("PRIVATE");
        put(person, at(0).setQueue(Queue.newBuilder().addTracks(track)));

        // Then
        assertThat(find(person).hasTrack()).isFalse();
    }

    @Test
    void whereNothingWasThereIsNothingToGoOnWith() {
        // Given
        long person = ids.next();
        put(person, at(0).setQueue(Queue.newBuilder().addTracks(track("PUBLIC"))));

        // When
        done(of(person).deleteListening(DeleteListeningRequest.getDefaultInstance()));

        // Then
        assertThat(find(person)).isEqualTo(Listening.getDefaultInstance());
    }

    private static PutListeningRequest.Builder at(int seconds) {
        return PutListeningRequest.newBuilder()
                .setAt(Times.timestamp(Instant.now().plusSeconds(seconds)));
    }

    private ListeningService of(long person) {
        return Bearer.attach(listening, TestTokens.bearer(person));
    }

    private boolean put(long person, PutListeningRequest.Builder request) {
        return done(of(person).putListening(request.build())).getKept();
    }

    private Listening find(long person) {
        return done(of(person).getListening(GetListeningRequest.getDefaultInstance()));
    }
}
