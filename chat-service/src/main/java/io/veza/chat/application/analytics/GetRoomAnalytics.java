package io.veza.chat.application.analytics;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.role.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A room's figures, for those who run it. */
@ApplicationScoped
public class GetRoomAnalytics {

    private final GetRoom getRoom;
    private final Insights insights;
    private final Clock clock;

    public GetRoomAnalytics(GetRoom getRoom, Insights insights, Clock clock) {
        this.getRoom = getRoom;
        this.insights = insights;
        this.clock = clock;
    }

    /**
     * @param days how far back; the first day or hour is a whole one
     */
    public record Query(Actor actor, long room, int days) {}

    public Uni<RoomInsight> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.actor().user(), query.room()))
                .invoke(room -> room.require(Permission.MANAGE_ROOM, query.actor()))
                .chain(() -> insight(query.room(), query.days()));
    }

    private Uni<RoomInsight> insight(long room, int days) {
        Instant to = clock.instant();
        Instant from = to.minus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
        return Uni.combine()
                .all()
                .unis(
                        insights.hours(room, from),
                        insights.days(room, first),
                        insights.speakers(room, first))
                .with((hours, spoken, speakers) ->
                        new RoomInsight(room, from, to, hours, spoken, speakers));
    }
}
