package io.veza.chat.application.membership;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.membership.Nickname;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Says what somebody is called in a room. */
@ApplicationScoped
public class Rename {

    private final RoomWriter writer;
    private final GetMember getMember;

    public Rename(RoomWriter writer, GetMember getMember) {
        this.writer = writer;
        this.getMember = getMember;
    }

    /**
     * Who is called what.
     *
     * @param nickname null: by their own name again
     */
    public record Command(Actor actor, long room, long user, @Nullable Nickname nickname) {}

    public Uni<MemberView> handle(Command command) {
        Governance.Rename intent =
                new Governance.Rename(command.actor(), command.user(), command.nickname());
        return writer.write(command.room(), intent)
                .invoke(Outcome::require)
                .chain(() -> getMember.handle(new GetMember.Query(command.room(), command.user())));
    }
}
