package io.veza.chat.application.invitation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.invitation.Invitations.Waiting;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.invitation.InvitationCode;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Shows whoever holds a code what it is for, as long as it would let them in. */
@ApplicationScoped
public class FindInvitation {

    private final Invitations invitations;
    private final Names names;
    private final Clock clock;

    public FindInvitation(Invitations invitations, Names names, Clock clock) {
        this.invitations = invitations;
        this.names = names;
        this.clock = clock;
    }

    public record Query(long user, InvitationCode code) {}

    public Uni<InvitationView> handle(Query query) {
        return invitations
                .waitingBehind(query.code().digest())
                .map(found ->
                        found.filter(one -> one.invitation().admits(query.user(), clock.instant()))
                                .orElseThrow(FindInvitation::unknown))
                .chain(this::named);
    }

    private Uni<InvitationView> named(Waiting found) {
        return names.of(InvitationView.people(List.of(found.invitation())))
                .map(known -> InvitationView.of(found.invitation(), found.room(), known));
    }

    private static DomainException unknown() {
        return new DomainException(ChatError.INVITATION_NOT_FOUND, "There is no such invitation.");
    }
}
