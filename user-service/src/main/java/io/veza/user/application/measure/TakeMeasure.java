package io.veza.user.application.measure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Role;
import io.veza.user.application.session.SessionEnds;
import io.veza.user.domain.account.User;
import io.veza.user.domain.measure.Authority;
import io.veza.user.domain.measure.Measure;
import io.veza.user.domain.measure.MeasureKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bans an account, lifts its ban, or gives it another role. The database first, then every service:
 * sessions that ended are named one by one, and tokens of before die with what they say of the
 * role.
 */
@ApplicationScoped
public class TakeMeasure {

    private final Measures measures;
    private final SessionEnds ends;
    private final Ids ids;
    private final Clock clock;

    TakeMeasure(Measures measures, SessionEnds ends, Ids ids, Clock clock) {
        this.measures = measures;
        this.ends = ends;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is to be done.
     *
     * @param role null unless the role is what changes
     */
    public record Command(
            Authority by, long account, MeasureKind kind, @Nullable Role role, String reason) {}

    public Uni<Void> handle(Command command) {
        return measures.take(command.account(), target -> decide(target, command))
                .map(ended -> ended.orElseThrow(FindAccount::notFound))
                .chain(ended -> announce(command, ended));
    }

    private Measure decide(User target, Command command) {
        command.by().requireOver(target);
        if (command.role() != null) {
            command.by().requireAbove(command.role());
        }
        return new Measure(
                ids.next(),
                target.id(),
                command.kind(),
                command.role(),
                command.by().user(),
                command.reason(),
                clock.instant());
    }

    private Uni<Void> announce(Command command, List<Long> ended) {
        if (command.kind() == MeasureKind.UNBAN) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return Multi.createFrom()
                .iterable(ended)
                .call(ends::announce)
                .collect()
                .asList()
                .chain(() -> ends.announceAll(command.account(), now));
    }
}
