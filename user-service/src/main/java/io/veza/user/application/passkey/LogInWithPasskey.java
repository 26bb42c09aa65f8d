package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.OpenDoor;
import io.veza.user.application.session.SignedIn;
import io.veza.user.domain.session.Knock;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Signs somebody in by a passkey alone. It is in their hands and its device has recognised them, so
 * no code is asked for.
 */
@ApplicationScoped
public class LogInWithPasskey {

    private final ProvePasskey prove;
    private final OpenDoor door;
    private final Clock clock;

    LogInWithPasskey(ProvePasskey prove, OpenDoor door, Clock clock) {
        this.prove = prove;
        this.door = door;
        this.clock = clock;
    }

    public record Command(Answer answer, Knock knock) {}

    public Uni<SignedIn> handle(Command command) {
        return prove.atTheDoor(command.answer(), command.knock().language())
                .chain(account ->
                        door.handle(account, Proof.byPasskey(clock.instant()), command.knock()));
    }
}
