package io.veza.chat.adapter.postgres;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.chat.application.Keyset;
import io.veza.chat.application.activity.Activities;
import io.veza.chat.application.room.CreateRoom;
import io.veza.chat.domain.activity.Activity;
import io.veza.chat.domain.activity.Activity.Kind;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.Ids;
import io.veza.platform.persistence.Transactions;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.proto.chat.v1.MessagesPosted;
import io.veza.proto.chat.v1.RoomCreated;
import io.veza.proto.stream.v1.TrackChanged;
import io.veza.proto.stream.v1.TrackDeleted;
import io.veza.proto.stream.v1.TrackPublished;
import io.veza.proto.stream.v1.TrackReady;
import io.veza.proto.stream.v1.TrackUploaded;
import io.veza.proto.user.v1.UserRegistered;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class ActivityProjectionTest {

    private static final Instant TEN = Instant.parse("2026-01-02T10:00:00Z");

    @Inject ActivityProjection projection;
    @Inject Activities activities;
    @Inject Transactions transactions;
    @Inject CreateRoom createRoom;
    @Inject Ids ids;

    private long anna;
    private long bela;

    @BeforeEach
    void meet() {
        anna = ids.next();
        bela = ids.next();
    }

    @Test
    void somebodyNewIsSeenByAll() {
        // When
        handle("veza.user.account.registered", UserRegistered.newBuilder().setUser(anna), TEN);

        // Then
        Activity entry = about(anna, bela).getFirst();
        assertThat(entry.kind()).isEqualTo(Kind.USER_REGISTERED);
        assertThat(entry.actor()).isEqualTo(anna);
    }

    @Test
    void messagesOfOneHourCountUp() {
        // Given
        long room = room(Visibility.PUBLIC);
        post(room, 2, TEN);

        // When
        post(room, 3, TEN.plusSeconds(60));

        // Then
        Activity entry = posts(room).getFirst();
        assertThat(entry.count()).isEqualTo(5);
        assertThat(entry.title()).isEqualTo("Studio");
        assertThat(entry.at()).isEqualTo(TEN.plusSeconds(60));
    }

    @Test
    void theNextHourIsAnotherEntry() {
        // Given
        long room = room(Visibility.PUBLIC);
        post(room, 2, TEN);

        // When
        post(room, 3, TEN.plusSeconds(3600));

        // Then
        assertThat(posts(room)).extracting(Activity::count).containsExactly(3, 2);
    }

    @Test
    void whatHappensInAPrivateRoomStaysThere() {
        // Given
        long room = room(Visibility.PRIVATE);
        var created = RoomCreated.newBuilder().setRoom(room).setOwner(anna).setName("Studio");
        handle("veza.chat.room.created", created, TEN);

        // When
        post(room, 1, TEN);

        // Then
        assertThat(about(room, bela)).isEmpty();
        assertThat(about(room, anna)).hasSize(2);
    }

    @Test
    void aTrackIsOneEntryFromUploadToReady() {
        // Given
        long track = ids.next();
        upload(track, true);

        // When
        var ready = TrackReady.newBuilder().setTrack(track).setArtist(anna).setTitle("Dusk");
        handle("veza.stream.track.ready", ready.setPublic(true), TEN.plusSeconds(9));

        // Then
        assertThat(about(track, bela)).extracting(Activity::kind).containsExactly(Kind.TRACK_READY);
    }

    @Test
    void aPrivateTrackIsSeenByItsArtist() {
        // Given
        long track = ids.next();

        // When
        upload(track, false);

        // Then
        assertThat(about(track, anna)).hasSize(1);
        assertThat(about(track, bela)).isEmpty();
    }

    @Test
    void aTrackThatIsHiddenAndComesOutIsNewsAgain() {
        // Given
        long track = ids.next();
        upload(track, true);
        handle("veza.stream.track.changed", TrackChanged.newBuilder().setTrack(track), TEN);
        List<Activity> hidden = about(track, bela);

        // When
        var published = TrackPublished.newBuilder().setTrack(track).setPublic(true);
        handle("veza.stream.track.published", published, TEN.plusSeconds(9));

        // Then
        assertThat(hidden).isEmpty();
        assertThat(about(track, bela)).extracting(Activity::at).containsExactly(TEN.plusSeconds(9));
    }

    @Test
    void aDeletedTrackIsGone() {
        // Given
        long track = ids.next();
        upload(track, true);

        // When
        handle("veza.stream.track.deleted", TrackDeleted.newBuilder().setTrack(track), TEN);

        // Then
        assertThat(about(track, anna)).isEmpty();
    }

    private void upload(long track, boolean open) {
        var uploaded =
                TrackUploaded.newBuilder()
                        .setTrack(track)
                        .setArtist(anna)
                        .setTitle("Dusk")
                        .setPublic(open);
        handle("veza.stream.track.uploaded", uploaded, TEN);
    }

    private void post(long room, int messages, Instant at) {
        MessagesPosted.Builder posted = MessagesPosted.newBuilder().setRoom(room);
        for (int i = 0; i < messages; i++) {
            posted.addMessagesBuilder().setId(ids.next()).setSeq(i + 2).setAuthor(anna);
        }
        handle("veza.chat.message.posted", posted, at);
    }

    private long room(Visibility visibility) {
        return await(
                        createRoom.handle(
                                new CreateRoom.Command(
                                        anna, new RoomName("Studio"), new Topic(""), visibility)))
                .room()
                .id();
    }

    private void handle(String type, Message.Builder payload, Instant at) {
        byte[] bytes = payload.build().toByteArray();
        Event event = new Event(ids.next(), type, "test/1", 1, 1, bytes, anna, null, at);
        await(transactions.inTransaction(tx -> projection.handle(event, tx)));
    }

    private List<Activity> posts(long room) {
        return about(room, bela).stream()
                .filter(entry -> entry.kind() == Kind.MESSAGES_POSTED)
                .toList();
    }

    /** Others fill the same list with newer entries, so all of it is read. */
    private List<Activity> about(long subject, long user) {
        return await(activities.list(user, Keyset.parse(null), 100_000)).stream()
                .filter(entry -> entry.subject() == subject)
                .toList();
    }
}
