package io.veza.chat.application.role;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.membership.GetMember;
import io.veza.chat.application.membership.MemberView;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Outcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives somebody in a room another role; the owner's hands the room over. */
@ApplicationScoped
public class AssignRole {

    private final RoomWriter writer;
    private final GetMember getMember;

    public AssignRole(RoomWriter writer, GetMember getMember) {
        this.writer = writer;
        this.getMember = getMember;
    }

    public record Command(Actor actor, long room, long user, long role) {}

    public Uni<MemberView> handle(Command command) {
        Governance.AssignRole intent =
                new Governance.AssignRole(command.actor(), command.user(), command.role());
        return writer.write(command.room(), intent)
                .invoke(Outcome::require)
                .chain(() -> getMember.handle(new GetMember.Query(command.room(), command.user())));
    }
}
