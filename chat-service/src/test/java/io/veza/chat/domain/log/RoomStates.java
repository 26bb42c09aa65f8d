package io.veza.chat.domain.log;

import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.role.RoleKind;
import io.veza.chat.domain.role.RoleName;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.ErrorCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A room with an owner, a moderator and two members, in any state a test wants. */
final class RoomStates {

    static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
    static final long OWNER = 1;
    static final long MODERATOR = 2;
    static final long ANNA = 3;
    static final long BELA = 4;
    static final long STRANGER = 5;
    static final long HERS = 77;

    static final Actor OWNING = new Actor(OWNER, false);
    static final Actor MODERATING = new Actor(MODERATOR, false);

    final Map<Long, Standing> people = new HashMap<>();
    Room room;
    List<Invitation> invitations = List.of();

    RoomStates(Visibility visibility) {
        room = new Room(1000, new RoomName("Studio"), new Topic(""), visibility, OWNER, AT);
        join(OWNER, DefaultRoles.owner(room));
        join(MODERATOR, DefaultRoles.moderator(room));
        join(ANNA, DefaultRoles.member(room));
        join(BELA, DefaultRoles.member(room));
    }

    void join(long user, RoomRole role) {
        people.put(user, Standing.inside(user, role));
    }

    Decision decide(Intent... intents) {
        Message hers = new Message(HERS, 1000, 3, ANNA, new Text("old"), AT, null, null, null);
        return new RoomState(
                        room,
                        new Head("e", 7, 3, 4, null),
                        people,
                        Map.of(HERS, hers),
                        Map.of(),
                        RoomState.Reactions.NONE,
                        Statutes.of(List.of(), invitations))
                .decide(List.of(intents), AT);
    }

    ErrorCode refusal(Intent intent) {
        return reason(decide(intent).outcomes().getFirst());
    }

    static ErrorCode reason(Outcome outcome) {
        return ((Outcome.Refused) outcome).reason().code();
    }

    static Intent send(long user) {
        return new Intent.Send(9, user, new Text("hello"), null, null, null);
    }

    static RoomRole custom(int rank, Permission... permissions) {
        return new RoomRole(88, new RoleName("Helper"), rank, Set.of(permissions), RoleKind.CUSTOM);
    }
}
