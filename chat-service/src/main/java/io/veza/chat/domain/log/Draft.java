package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.log.Decision.Entry;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.TakenMessage;
import io.veza.chat.domain.report.Flag;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A decision while it is being made: where the room stands after the intents so far. */
final class Draft {

    private final Instant at;
    private final Map<Long, Standing> people;
    private final List<Entry> entries = new ArrayList<>();
    private final Effects effects = Effects.none();
    private Room room;
    private Head head;

    Draft(RoomState state, Instant at) {
        this.room = state.room();
        this.at = at;
        this.people = new HashMap<>(state.people());
        this.head = state.head();
    }

    Room room() {
        return room;
    }

    Instant at() {
        return at;
    }

    Head head() {
        return head;
    }

    List<Entry> entries() {
        return entries;
    }

    Effects effects() {
        return effects;
    }

    Standing standing(long user) {
        Standing known = people.get(user);
        return known == null ? Standing.outside(user) : known;
    }

    /** Owners keep their rank while they are away. */
    int rankOf(long user) {
        return user == room.owner() ? DefaultRoles.owner(room).rank() : standing(user).rank();
    }

    void put(Standing standing) {
        people.put(standing.user(), standing);
    }

    /** Whoever had a role has that one from now on. */
    void reRole(long role, RoomRole now) {
        people.replaceAll(
                (_, one) -> one.role() != null && one.role().id() == role ? one.as(now) : one);
    }

    void restrict(Standing standing) {
        put(standing);
        effects.restrictions().put(standing.user(), standing.restriction());
    }

    void use(Invitation invitation) {
        effects.invitations().put(invitation.id(), invitation.used());
    }

    void flag(Flag flag) {
        effects.flags().add(flag);
    }

    /** What is taken back with an action is kept for a while. */
    void take(long action, TakenMessage taken) {
        effects.taken().computeIfAbsent(action, _ -> new ArrayList<>()).add(taken);
    }

    void restore(List<TakenMessage> taken) {
        taken.forEach(one -> effects.restored().add(one.message()));
    }

    void record(ModerationAction action) {
        effects.actions().add(action);
    }

    /** Only in slow mode it matters when somebody spoke. */
    void spoke(Standing who) {
        if (room.rules().pauseSeconds(at) > 0) {
            put(who.havingSpoken(at));
            effects.spoken().put(who.user(), at);
        }
    }

    void changeRoom(Room changed) {
        room = changed;
    }

    /** The place that the next event takes. */
    int advance(Head next) {
        head = next;
        return head.top();
    }

    /** The place of an event that counts nothing. */
    int next() {
        return advance(head.afterChange());
    }

    Outcome written(RoomEvent event) {
        entries.add(new Entry(event, head.messages()));
        return new Outcome.Written(event);
    }

    Outcome outsider() {
        return new Outcome.Refused(stranger());
    }

    /** To people outside a private room there is no such room. */
    DomainException stranger() {
        return room.isPublic()
                ? new DomainException(ChatError.NOT_A_MEMBER, "Join the room first.")
                : new DomainException(ChatError.ROOM_NOT_FOUND, "There is no such room.");
    }

    static Outcome refused(ChatError code, String message) {
        return new Outcome.Refused(new DomainException(code, message));
    }
}
