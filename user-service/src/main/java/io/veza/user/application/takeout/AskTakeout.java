package io.veza.user.application.takeout;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Begins a copy; one at a time, and not every day anew. */
@ApplicationScoped
public class AskTakeout {

    private final Takeouts takeouts;
    private final TakeoutSeals seals;
    private final TakeoutSecrets secrets;
    private final TakeoutLimits limits;
    private final Ids ids;
    private final Clock clock;

    AskTakeout(
            Takeouts takeouts,
            TakeoutSeals seals,
            TakeoutSecrets secrets,
            TakeoutLimits limits,
            Ids ids,
            Clock clock) {
        this.takeouts = takeouts;
        this.seals = seals;
        this.secrets = secrets;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(long account, Language language) {}

    public Uni<Takeout> handle(Command command) {
        return seals.sealParts(command.account(), secrets.nextKey())
                .chain(key ->
                        takeouts.begin(command.account(), last -> decide(command, last), key));
    }

    private Takeout decide(Command command, Optional<Takeout> last) {
        return Takeout.asked(
                ids.next(), command.account(), command.language(), last, clock.instant(), limits);
    }
}
