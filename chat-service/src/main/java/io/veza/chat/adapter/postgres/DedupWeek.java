package io.veza.chat.adapter.postgres;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The weeks by which used nonces are kept: this one and the last, so 7 days at least. */
final class DedupWeek {

    private DedupWeek() {}

    static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate oldestKept(LocalDate today) {
        return of(today).minusWeeks(1);
    }
}
