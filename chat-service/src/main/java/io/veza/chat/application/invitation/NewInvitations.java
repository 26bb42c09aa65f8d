package io.veza.chat.application.invitation;

import io.veza.chat.domain.invitation.Invitation;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Invitations as they begin: now, and with an id of their own. */
@ApplicationScoped
class NewInvitations {

    private final Ids ids;
    private final Clock clock;

    NewInvitations(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param invitee null: whoever has the code
     */
    Invitation of(Invite.Command command, @Nullable Long invitee) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Invitation(
                ids.next(),
                command.room(),
                command.actor().user(),
                invitee,
                now,
                command.lasting().isZero() ? null : now.plus(command.lasting()),
                invitee == null ? command.maxUses() : 1,
                0,
                null);
    }
}
