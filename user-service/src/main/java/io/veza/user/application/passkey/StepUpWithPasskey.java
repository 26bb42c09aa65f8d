package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.OwnSessions;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Proves once more who holds a session, by a passkey. */
@ApplicationScoped
public class StepUpWithPasskey {

    private final ProvePasskey prove;
    private final OwnSessions sessions;
    private final Clock clock;

    StepUpWithPasskey(ProvePasskey prove, OwnSessions sessions, Clock clock) {
        this.prove = prove;
        this.sessions = sessions;
        this.clock = clock;
    }

    public record Command(long user, long session, Answer answer, Language language) {}

    public Uni<Void> handle(Command command) {
        return prove.again(command.answer(), command.user(), command.language())
                .chain(user ->
                        sessions.prove(user, command.session(), Proof.byPasskey(clock.instant())));
    }
}
