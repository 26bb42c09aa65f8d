package io.veza.chat.application.analytics;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What went on in each room, by the hour. */
public interface Insights {

    /** Oldest first; hours in which nothing happened are not there. */
    Uni<List<Hour>> hours(long room, Instant from);

    /** Days on which somebody spoke, oldest first. */
    Uni<List<Day>> days(long room, LocalDate from);

    /** Different people who spoke. */
    Uni<Integer> speakers(long room, LocalDate from);

    record Hour(Instant start, int messages, int joins, int leaves) {}

    record Day(LocalDate day, int speakers) {}
}
