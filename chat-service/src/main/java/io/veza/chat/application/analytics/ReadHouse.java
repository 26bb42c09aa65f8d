package io.veza.chat.application.analytics;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.analytics.ActivePeople.Crowds;
import io.veza.chat.domain.analytics.Gathering;
import io.veza.chat.domain.analytics.HouseFigures;
import io.veza.chat.domain.analytics.NodeReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** The figures of the house. What cannot be asked just now is missing, and the rest is told. */
@ApplicationScoped
public class ReadHouse {

    private static final Logger LOG = Logger.getLogger(ReadHouse.class);
    private static final int ROOMS = 50;

    private final Gathering gathering = new Gathering();
    private final ActivePeople people;
    private final RoomNames names;
    private final Clock clock;

    public ReadHouse(ActivePeople people, RoomNames names, Clock clock) {
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    public void hear(NodeReport report) {
        gathering.hear(report, clock.instant());
    }

    public Uni<HouseView> handle() {
        HouseFigures figures = gathering.figures(clock.instant(), ROOMS);
        List<Long> rooms = figures.rooms().stream().map(line -> line.pulse().room()).toList();
        return Uni.combine()
                .all()
                .unis(orElse(people.count(), Crowds.NONE), orElse(names.of(rooms), Map.of()))
                .with((active, known) -> new HouseView(figures, active, known));
    }

    private static <T> Uni<T> orElse(Uni<T> asked, T missing) {
        return asked.onFailure()
                .invoke(why -> LOG.debugf("figures without some: %s", why.getMessage()))
                .onFailure()
                .recoverWithItem(missing);
    }
}
