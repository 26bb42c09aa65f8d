package io.veza.chat.application.analytics;

import io.veza.chat.application.analytics.Insights.Day;
import io.veza.chat.application.analytics.Insights.Hour;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What went on in a room within some time.
 *
 * @param speakers different people, counted by whole days
 */
public record RoomInsight(
        long room, Instant from, Instant to, List<Hour> hours, List<Day> days, int speakers) {

    private static final int BUSIEST = 5;

    public RoomInsight {
        hours = List.copyOf(hours);
        days = List.copyOf(days);
    }

    /** An hour of the day (UTC), and what is said in it. */
    public record HourOfDay(int hour, int messages) {}

    public int sum(ToIntFunction<Hour> figure) {
        return hours.stream().mapToInt(figure).sum();
    }

    /** Hours of the day in which most is said, most first. */
    public List<HourOfDay> busiest() {
        Map<Integer, Integer> byHour =
                hours.stream()
                        .collect(
                                Collectors.groupingBy(
                                        hour -> hour.start().atOffset(ZoneOffset.UTC).getHour(),
                                        Collectors.summingInt(Hour::messages)));
        return byHour.entrySet().stream()
                .map(entry -> new HourOfDay(entry.getKey(), entry.getValue()))
                .filter(hour -> hour.messages() > 0)
                .sorted(
                        Comparator.comparingInt(HourOfDay::messages)
                                .reversed()
                                .thenComparingInt(HourOfDay::hour))
                .limit(BUSIEST)
                .toList();
    }
}
