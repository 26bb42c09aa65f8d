package io.veza.chat.application.analytics;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.analytics.Pulse.Fresh;
import io.veza.chat.domain.analytics.NodeKind;
import io.veza.chat.domain.analytics.NodeReport;
import io.veza.chat.domain.analytics.NodeReport.Presence;
import io.veza.chat.domain.analytics.RoomPulse;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Tells all chat-services what this process has counted. */
@ApplicationScoped
public class ReportFigures {

    /** Bounds a report; a list of rooms longer than this is nobody's to read. */
    static final int MOST_ROOMS = 1000;

    private final String node;
    private final Pulse pulse;
    private final SendClock sendClock;
    private final Reports reports;
    private final ActivePeople people;
    private final Clock clock;

    public ReportFigures(
            Pulse pulse,
            SendClock sendClock,
            Reports reports,
            ActivePeople people,
            Clock clock,
            Ids ids) {
        this.node = "chat-" + ids.next();
        this.pulse = pulse;
        this.sendClock = sendClock;
        this.reports = reports;
        this.people = people;
        this.clock = clock;
    }

    public Uni<Void> handle() {
        Fresh fresh = pulse.takeFresh();
        reports.publish(
                new NodeReport(
                        node,
                        NodeKind.CHAT,
                        clock.instant(),
                        pulse.totals(),
                        sendClock.counts(),
                        busiest(fresh.rooms().values()),
                        Presence.NONE));
        return people.add(fresh.spoke(), fresh.read());
    }

    private static List<RoomPulse> busiest(Collection<RoomPulse> rooms) {
        return rooms.stream()
                .sorted(Comparator.comparingInt(RoomPulse::activity).reversed())
                .limit(MOST_ROOMS)
                .toList();
    }
}
