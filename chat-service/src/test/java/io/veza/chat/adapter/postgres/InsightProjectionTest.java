package io.veza.chat.adapter.postgres;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.chat.application.analytics.Insights;
import io.veza.chat.application.analytics.Insights.Day;
import io.veza.chat.application.analytics.Insights.Hour;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.Ids;
import io.veza.platform.persistence.Transactions;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.proto.chat.v1.MemberJoined;
import io.veza.proto.chat.v1.MemberLeft;
import io.veza.proto.chat.v1.MessagesPosted;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class InsightProjectionTest {

    private static final Instant TEN = Instant.parse("2026-01-02T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-02");

    @Inject InsightProjection projection;
    @Inject InsightKeeper keeper;
    @Inject Insights insights;
    @Inject Transactions transactions;
    @Inject Ids ids;
    @Inject Clock clock;

    private long room;

    @BeforeEach
    void anotherRoom() {
        room = ids.next();
    }

    @Test
    void anHourHasAllThatHappenedInIt() {
        // Given
        posted(TEN.plusSeconds(60), 11, 12, 11);
        handle(
                "veza.chat.room.member_joined",
                MemberJoined.newBuilder().setRoom(room).setUser(13),
                TEN.plusSeconds(120));
        handle(
                "veza.chat.room.member_left",
                MemberLeft.newBuilder().setRoom(room).setUser(12),
                TEN.plusSeconds(180));

        // When
        posted(TEN.plusSeconds(240), 11);

        // Then
        assertThat(await(insights.hours(room, TEN))).containsExactly(new Hour(TEN, 4, 1, 1));
    }

    @Test
    void somebodyWhoSpeaksOnTwoDaysIsOnePerson() {
        // Given
        posted(TEN, 11, 12);

        // When
        posted(TEN.plus(1, ChronoUnit.DAYS), 11);

        // Then
        assertThat(await(insights.days(room, FIRST)))
                .containsExactly(new Day(FIRST, 2), new Day(FIRST.plusDays(1), 1));
        assertThat(await(insights.speakers(room, FIRST))).isEqualTo(2);
        assertThat(await(insights.speakers(room, FIRST.plusDays(1)))).isEqualTo(1);
    }

    @Test
    void whoSpokeLongAgoIsForgotten() {
        // Given
        Instant now = clock.instant();
        posted(now.minus(40, ChronoUnit.DAYS), 11);
        posted(now.minus(20, ChronoUnit.DAYS), 12);

        // When
        await(keeper.keep());

        // Then
        assertThat(await(insights.speakers(room, LocalDate.EPOCH))).isEqualTo(1);
        assertThat(await(insights.hours(room, Instant.EPOCH))).hasSize(1);
    }

    private void posted(Instant at, long... authors) {
        MessagesPosted.Builder posted = MessagesPosted.newBuilder().setRoom(room);
        for (long author : authors) {
            posted.addMessagesBuilder().setId(ids.next()).setSeq(2).setAuthor(author);
        }
        handle("veza.chat.message.posted", posted, at);
    }

    private void handle(String type, Message.Builder payload, Instant at) {
        byte[] bytes = payload.build().toByteArray();
        Event event = new Event(ids.next(), type, "room/" + room, 1, 1, bytes, 11L, null, at);
        await(transactions.inTransaction(tx -> projection.handle(event, tx)));
    }
}
