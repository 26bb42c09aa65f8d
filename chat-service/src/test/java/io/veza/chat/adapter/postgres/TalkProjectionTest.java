package io.veza.chat.adapter.postgres;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.Keyset;
import io.veza.chat.application.activity.Activities;
import io.veza.chat.application.analytics.Insights;
import io.veza.chat.application.analytics.Insights.Hour;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.application.log.RoomLog;
import io.veza.chat.application.room.CreateRoom;
import io.veza.chat.domain.activity.Activity;
import io.veza.chat.domain.activity.Activity.Kind;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.proto.chat.v1.MessagesPosted;
import io.veza.proto.chat.v1.TalkPosted;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class TalkProjectionTest {

    private static final Instant TEN = Instant.parse("2026-01-02T10:00:00Z");

    @Inject TalkProjection projection;
    @Inject RoomLog log;
    @Inject Database database;
    @Inject CreateRoom createRoom;
    @Inject Insights insights;
    @Inject Activities activities;
    @Inject Ids ids;

    private long anna;
    private long studio;
    private long stage;

    @BeforeEach
    void openRooms() {
        anna = ids.next();
        studio = room();
        stage = room();
    }

    @Test
    void aCommitOfManyRoomsIsOneFact() {
        // When
        await(log.append(List.of(said(studio, 1), said(stage, 2))));

        // Then
        List<TalkPosted> facts = facts();
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().getRoomsList())
                .extracting(MessagesPosted::getRoom, MessagesPosted::getMessagesCount)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(studio, 1),
                        org.assertj.core.groups.Tuple.tuple(stage, 2));
    }

    @Test
    void whatWasSaidIsNotedForTheIndexTheFiguresAndTheFeed() {
        // Given
        TalkPosted talk =
                TalkPosted.newBuilder()
                        .addRooms(posted(studio, 1))
                        .addRooms(posted(stage, 2))
                        .build();

        // When
        handle(List.of(event(talk)));

        // Then
        assertThat(indexedUpTo(studio)).isEqualTo(2);
        assertThat(indexedUpTo(stage)).isEqualTo(3);
        assertThat(await(insights.hours(studio, TEN))).contains(new Hour(TEN, 1, 0, 0));
        assertThat(await(insights.hours(stage, TEN))).contains(new Hour(TEN, 2, 0, 0));
        assertThat(posts(stage)).extracting(Activity::count).containsExactly(2);
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        // Given
        Event early = event(TalkPosted.newBuilder().addRooms(posted(studio, 1)).build());
        Event late = event(TalkPosted.newBuilder().addRooms(posted(studio, 4)).build());

        // When
        handle(List.of(late, early));

        // Then
        assertThat(indexedUpTo(studio)).isEqualTo(5);
        assertThat(posts(studio)).extracting(Activity::count).containsExactly(5);
    }

    private long room() {
        return await(
                        createRoom.handle(
                                new CreateRoom.Command(
                                        anna,
                                        new RoomName("Studio"),
                                        new Topic(""),
                                        Visibility.PUBLIC)))
                .room()
                .id();
    }

    private RoomIntents said(long room, int messages) {
        Stream<Intent> intents =
                Stream.generate(() ->
                                (Intent)
                                        new Intent.Send(
                                                ids.next(), anna, new Text("la"), null, null, null))
                        .limit(messages);
        return new RoomIntents(room, intents.toList());
    }

    private MessagesPosted posted(long room, int messages) {
        MessagesPosted.Builder posted = MessagesPosted.newBuilder().setRoom(room);
        for (int i = 0; i < messages; i++) {
            posted.addMessagesBuilder().setId(ids.next()).setSeq(i + 2).setAuthor(anna);
        }
        return posted.build();
    }

    private Event event(TalkPosted talk) {
        return new Event(
                ids.next(),
                "veza.chat.talk.posted",
                "talk/1",
                1,
                1,
                talk.toByteArray(),
                null,
                null,
                TEN);
    }

    private void handle(List<Event> events) {
        await(database.inTransaction(tx -> projection.handle(events, tx)));
    }

    private List<TalkPosted> facts() {
        return await(
                database.list(
                        "select payload from event_log where stream = any($1)",
                        Tuple.of(new String[] {"talk/" + studio, "talk/" + stage}),
                        row -> talk(row.getBuffer("payload").getBytes())));
    }

    private static TalkPosted talk(byte[] payload) {
        try {
            return TalkPosted.parseFrom(payload);
        } catch (InvalidProtocolBufferException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private int indexedUpTo(long room) {
        return await(
                        database.list(
                                "select top from search_room where room_id = $1",
                                Tuple.of(room),
                                row -> row.getInteger("top")))
                .getFirst();
    }

    private List<Activity> posts(long room) {
        return await(activities.list(anna, Keyset.parse(null), 100_000)).stream()
                .filter(entry -> entry.subject() == room && entry.kind() == Kind.MESSAGES_POSTED)
                .toList();
    }
}
