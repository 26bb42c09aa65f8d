package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.analytics.GetRoomAnalytics;
import io.veza.chat.application.analytics.Insights.Day;
import io.veza.chat.application.analytics.Insights.Hour;
import io.veza.chat.application.analytics.RoomInsight;
import io.veza.chat.domain.log.Actor;
import io.veza.proto.chat.v1.AnalyticsWindow;
import io.veza.proto.chat.v1.GetRoomAnalyticsRequest;
import io.veza.proto.chat.v1.HourOfDay;
import io.veza.proto.chat.v1.RoomAnalytics;
import io.veza.proto.chat.v1.RoomDay;
import io.veza.proto.chat.v1.RoomHour;
import java.time.ZoneOffset;

/** A room's figures on the wire. */
final class InsightMessages {

    private InsightMessages() {}

    static GetRoomAnalytics.Query query(Actor actor, GetRoomAnalyticsRequest request) {
        return new GetRoomAnalytics.Query(actor, request.getRoom(), days(request.getWindow()));
    }

    static RoomAnalytics room(RoomInsight insight) {
        return RoomAnalytics.newBuilder()
                .setRoom(insight.room())
                .setFrom(RoomWire.timestamp(insight.from()))
                .setTo(RoomWire.timestamp(insight.to()))
                .setMessages(insight.sum(Hour::messages))
                .setSpeakers(insight.speakers())
                .setNewcomers(insight.sum(Hour::joins))
                .setLeavers(insight.sum(Hour::leaves))
                .addAllHours(insight.hours().stream().map(InsightMessages::hour).toList())
                .addAllDays(insight.days().stream().map(InsightMessages::day).toList())
                .addAllBusiest(insight.busiest().stream().map(InsightMessages::hourOfDay).toList())
                .build();
    }

    private static int days(AnalyticsWindow window) {
        return switch (window) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH, ANALYTICS_WINDOW_UNSPECIFIED, UNRECOGNIZED -> 30;
        };
    }

    private static RoomHour hour(Hour hour) {
        return RoomHour.newBuilder()
                .setStart(RoomWire.timestamp(hour.start()))
                .setMessages(hour.messages())
                .setJoins(hour.joins())
                .setLeaves(hour.leaves())
                .build();
    }

    private static RoomDay day(Day day) {
        return RoomDay.newBuilder()
                .setStart(RoomWire.timestamp(day.day().atStartOfDay().toInstant(ZoneOffset.UTC)))
                .setSpeakers(day.speakers())
                .build();
    }

    private static HourOfDay hourOfDay(RoomInsight.HourOfDay hour) {
        return HourOfDay.newBuilder().setHour(hour.hour()).setMessages(hour.messages()).build();
    }
}
