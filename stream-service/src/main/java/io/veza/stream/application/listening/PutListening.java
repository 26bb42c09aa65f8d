package io.veza.stream.application.listening;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.listen.Listening;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says where the caller is. The latest by the devices' clocks stays. */
@ApplicationScoped
public class PutListening {

    private final Listenings listenings;
    private final Clock clock;

    PutListening(Listenings listenings, Clock clock) {
        this.listenings = listenings;
        this.clock = clock;
    }

    /**
     * @param queue empty: as it was
     * @param at empty: now
     */
    public record Command(
            List<Long> queue,
            int index,
            int positionMs,
            String device,
            Optional<Instant> at,
            Principal caller) {}

    /** A clock that is ahead must not keep all others out: the future is now. */
    public Uni<Boolean> handle(Command command) {
        Instant now = clock.instant();
        Listening listening =
                new Listening(
                        command.queue(),
                        command.index(),
                        command.positionMs(),
                        command.device(),
                        command.at().filter(at -> at.isBefore(now)).orElse(now));
        return listenings.put(command.caller().user(), listening, command.queue().isEmpty());
    }
}
