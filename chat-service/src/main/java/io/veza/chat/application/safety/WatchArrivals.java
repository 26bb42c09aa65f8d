package io.veza.chat.application.safety;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.moderation.Moderate;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.rule.Policies;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.safety.RoomSafety;
import io.veza.chat.domain.safety.Wave;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Guards a room when too many new accounts come in at once. */
@ApplicationScoped
public class WatchArrivals {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Policies policies;
    private final Arrivals arrivals;
    private final Names names;
    private final Moderate moderate;
    private final Clock clock;

    public WatchArrivals(
            Policies policies, Arrivals arrivals, Names names, Moderate moderate, Clock clock) {
        this.policies = policies;
        this.arrivals = arrivals;
        this.names = names;
        this.moderate = moderate;
        this.clock = clock;
    }

    /** Somebody came in. */
    public Uni<Void> handle(long room) {
        return policies.of(room)
                .chain(policy ->
                        policy.safety().raidJoins() == 0
                                ? Uni.createFrom().voidItem()
                                : watch(room, policy.safety()));
    }

    private Uni<Void> watch(long room, RoomSafety safety) {
        return arrivals.since(room, clock.instant().minus(MINUTE))
                .chain(people ->
                        people.size() * 2 < safety.raidJoins()
                                ? Uni.createFrom().voidItem()
                                : judge(room, people, safety));
    }

    private Uni<Void> judge(long room, List<Long> people, RoomSafety safety) {
        return Uni.combine()
                .all()
                .unis(names.of(people), arrivals.mayBeGuarded(room))
                .with((known, may) -> may && isRaid(people, known, safety))
                .chain(raid -> raid ? guard(room, safety) : Uni.createFrom().voidItem());
    }

    private boolean isRaid(List<Long> people, Names.Known known, RoomSafety safety) {
        return new Wave(
                        people.stream()
                                .map(id -> new Wave.Newcomer(id, known.of(id).handle()))
                                .toList())
                .isRaid(safety.raidJoins(), clock.instant());
    }

    private Uni<Void> guard(long room, RoomSafety safety) {
        Instant until = clock.instant().plus(safety.guard());
        Order order =
                new Order(
                        ActionKind.GUARD,
                        0,
                        new Reason("Many new accounts came in within a minute."),
                        until);
        return moderate.handle(new Moderate.Command(Actor.SYSTEM, room, order)).replaceWithVoid();
    }
}
