package io.veza.chat.adapter.postgres;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.application.log.RoomLog;
import io.veza.chat.application.room.CreateRoom;
import io.veza.chat.config.ChatConfig;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.MessagesPosted;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beside the indexer of this process, as another process would be. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class PostgresSearchBacklogTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int ROOMS = 30;

    /** More than the share of a room, when all of them have something new. */
    private static final int LONG = 120;

    private static final String BEHIND =
            "select 1 from search_room where room_id = any($1) and done < top";

    private static final String WRITES =
            "select distinct xmin::text::bigint from search_room where room_id = any($1)";

    private static final String INDEXED =
            """
            select r.room_id, coalesce((select string_agg(s.seq::text, ',' order by s.seq)
                from message_search s where s.room_id = r.room_id), '') as seqs,
                coalesce((select string_agg(m.seq::text, ',' order by m.seq)
                from message m where m.room_id = r.room_id), '') as said
            from search_room r where r.room_id = any($1)\
            """;

    @Inject Database database;
    @Inject SearchRowWriter writer;
    @Inject ChatConfig config;
    @Inject RoomLog log;
    @Inject CreateRoom createRoom;
    @Inject Ids ids;

    private long anna;
    private Long[] rooms;
    private PostgresSearchBacklog backlog;

    @BeforeEach
    void openRooms() {
        anna = ids.next();
        rooms = Stream.generate(this::room).limit(ROOMS).toArray(Long[]::new);
        backlog = new PostgresSearchBacklog(database, writer, config);
    }

    @Test
    void manyRoomsAreIndexedTogetherEachMessageOnce() {
        // Given
        sayInAll();
        noteAll();

        // When
        drain();

        // Then
        Poll.until(SOON, "all rooms are indexed", () -> query(BEHIND).isEmpty());
        assertThat(query(INDEXED)).hasSize(ROOMS).allMatch(one -> one);
        assertThat(query(WRITES)).hasSizeLessThan(ROOMS / 2);
    }

    /** One commit. */
    private void sayInAll() {
        List<RoomIntents> said =
                IntStream.range(0, ROOMS).mapToObj(i -> said(rooms[i], i == 0 ? LONG : 3)).toList();
        await(log.append(said));
    }

    /** As the projection does it. */
    private void noteAll() {
        SearchTops tops = new SearchTops();
        for (int i = 0; i < ROOMS; i++) {
            int top = 1 + (i == 0 ? LONG : 3);
            MessagesPosted.Builder posted = MessagesPosted.newBuilder().setRoom(rooms[i]);
            posted.addMessagesBuilder().setSeq(top);
            tops.posted(posted.build());
        }
        await(database.inTransaction(tops::write));
    }

    private void drain() {
        await(
                Uni.createFrom()
                        .deferred(backlog::advance)
                        .repeat()
                        .whilst(more -> more)
                        .collect()
                        .last());
    }

    /** True: what is indexed is what was said. */
    private List<Boolean> query(String query) {
        return await(
                database.list(
                        query,
                        Tuple.of(rooms),
                        row ->
                                row.size() < 3
                                        || row.getString("seqs").equals(row.getString("said"))));
    }

    private RoomIntents said(long room, int messages) {
        return new RoomIntents(
                room, Stream.generate(() -> (Intent) words()).limit(messages).toList());
    }

    private Intent.Send words() {
        return new Intent.Send(ids.next(), anna, new Text("la"), null, null, null);
    }

    private long room() {
        CreateRoom.Command command =
                new CreateRoom.Command(
                        anna, new RoomName("Hall"), new Topic(""), Visibility.PUBLIC);
        return await(createRoom.handle(command)).room().id();
    }
}
