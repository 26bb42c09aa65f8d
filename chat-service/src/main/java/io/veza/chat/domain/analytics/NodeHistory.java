package io.veza.chat.domain.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** The reports of one node within the last minute. */
final class NodeHistory {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Deque<Heard> reports = new ArrayDeque<>();

    private record Heard(NodeReport report, Instant at) {}

    /** The oldest kept is the last one that is a minute old: the minute counts from there. */
    void add(NodeReport report, Instant at) {
        reports.addLast(new Heard(report, at));
        Instant begin = at.minus(MINUTE);
        while (reports.size() > 2 && !second().at().isAfter(begin)) {
            reports.removeFirst();
        }
    }

    NodeReport latest() {
        return reports.getLast().report();
    }

    boolean isSilentSince(Instant moment) {
        return reports.getLast().at().isBefore(moment);
    }

    /** Between the last two reports, as if they were a second apart. */
    Tally lastSecond() {
        Heard last = reports.getLast();
        Heard before = beforeLast();
        double seconds =
                Duration.between(before.report().at(), last.report().at()).toMillis() / 1e3;
        return seconds <= 0
                ? Tally.NONE
                : last.report().totals().since(before.report().totals()).times(1 / seconds);
    }

    Tally lastMinute() {
        return latest().totals().since(reports.getFirst().report().totals());
    }

    SendTimes sendTimes() {
        SendTimes before = new SendTimes(reports.getFirst().report().sendTimes());
        return new SendTimes(latest().sendTimes()).since(before);
    }

    private Heard second() {
        var all = reports.iterator();
        all.next();
        return all.next();
    }

    private Heard beforeLast() {
        var newestFirst = reports.descendingIterator();
        Heard last = newestFirst.next();
        return newestFirst.hasNext() ? newestFirst.next() : last;
    }
}
