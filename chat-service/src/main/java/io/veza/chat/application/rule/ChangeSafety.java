package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Link;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.safety.RoomSafety;
import io.veza.chat.domain.safety.SpamMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a room is guarded against spam and raids. */
@ApplicationScoped
public class ChangeSafety {

    private final SafetyDesk desk;
    private final Rulebook rulebook;
    private final Policies policies;

    public ChangeSafety(SafetyDesk desk, Rulebook rulebook, Policies policies) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.policies = policies;
    }

    /** What is to be different; null: nothing. */
    public record Command(
            Actor actor,
            long room,
            @Nullable SpamMode spam,
            @Nullable Integer raidJoins,
            @Nullable Duration guard,
            Reason reason) {

        RoomSafety over(RoomSafety now) {
            return new RoomSafety(
                    spam == null ? now.spam() : spam,
                    raidJoins == null ? now.raidJoins() : raidJoins,
                    guard == null ? now.guard() : guard);
        }
    }

    public Uni<RoomSafety> get(Actor actor, long room) {
        return desk.requireManager(actor, room)
                .chain(() -> rulebook.safety(room))
                .map(found -> found.orElse(RoomSafety.DEFAULT));
    }

    public Uni<RoomSafety> handle(Command command) {
        return get(command.actor(), command.room()).chain(now -> change(command, now));
    }

    private Uni<RoomSafety> change(Command command, RoomSafety now) {
        RoomSafety after = command.over(now);
        if (after.equals(now)) {
            return Uni.createFrom().item(now);
        }
        var action =
                desk.action(
                        ActionKind.CHANGE_SAFETY,
                        command.actor(),
                        command.room(),
                        command.reason(),
                        Link.NONE);
        return rulebook.store(now, after, action)
                .invoke(() -> policies.changed(command.room()))
                .replaceWith(after);
    }
}
