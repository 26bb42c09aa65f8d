package io.veza.chat.fakes;

import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.Decision.Entry;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MemberJoined;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.log.RoomEvent.ReactionAdded;
import io.veza.chat.domain.log.RoomEvent.ReactionRemoved;
import io.veza.chat.domain.log.RoomState;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.log.Statutes;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.membership.ReadPosition;
import io.veza.chat.domain.membership.Restriction;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.ReactionKey;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One room in memory. */
public final class MemoryRoom {

    public final TreeMap<Long, Standing> people = new TreeMap<>();
    public final NavigableSet<Long> members = people.navigableKeySet();
    public final List<ModerationAction> actions = new ArrayList<>();
    final Map<Long, RoomRole> roles = new HashMap<>();
    final Map<Long, Restriction> restrictions = new HashMap<>();
    final Map<Long, Invitation> invitations = new HashMap<>();
    public final List<RoomEvent> events = new ArrayList<>();
    final Map<Long, ReadPosition> read = new HashMap<>();
    public final Map<Long, Message> messages = new LinkedHashMap<>();
    final Set<ReactionKey> given = new HashSet<>();
    final Map<SendKey, Message> sent = new HashMap<>();
    public Room room;
    public Head head;

    MemoryRoom(Room room, Head head) {
        this.room = room;
        this.head = head;
    }

    RoomState state() {
        Map<Long, Set<Emoji>> kinds =
                given.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ReactionKey::message,
                                        Collectors.mapping(
                                                ReactionKey::emoji, Collectors.toSet())));
        return new RoomState(
                room,
                head,
                standings(),
                messages,
                sent,
                new RoomState.Reactions(given, kinds),
                Statutes.of(List.copyOf(roles.values()), List.copyOf(invitations.values())));
    }

    private Map<Long, Standing> standings() {
        Map<Long, Standing> standings = new HashMap<>(people);
        restrictions.forEach((user, restriction) ->
                standings.compute(
                        user,
                        (_, known) ->
                                (known == null ? Standing.outside(user) : known)
                                        .under(restriction)));
        return standings;
    }

    Standing standing(long user) {
        return standings().getOrDefault(user, Standing.outside(user));
    }

    void apply(Decision decision) {
        restrictions.putAll(decision.effects().restrictions());
        actions.addAll(decision.effects().actions());
        invitations.putAll(decision.effects().invitations());
        decision.entries().stream().map(Entry::event).forEach(this::apply);
        read.putAll(decision.readPositions());
        head = decision.head();
        decision.effects()
                .spoken()
                .forEach((user, at) ->
                        people.computeIfPresent(user, (_, one) -> one.havingSpoken(at)));
    }

    private void apply(RoomEvent event) {
        events.add(event);
        switch (event) {
            case MemberJoined joined -> people.put(joined.user(), fresh(joined.user()));
            case MemberLeft left -> people.remove(left.user());
            case GovernanceEvent change -> apply(change);
            case MessageChanged changed -> apply(changed);
            case MessageCreated(Message message) -> {
                messages.put(message.id(), message);
                if (message.nonce() != null) {
                    sent.put(new SendKey(message.author(), message.nonce()), message);
                }
            }
        }
    }

    private Standing fresh(long user) {
        return Standing.inside(user, DefaultRoles.of(room, user, null, roles.get(room.id())));
    }

    private void apply(GovernanceEvent change) {
        switch (change) {
            case GovernanceEvent.RoleCreated made -> roles.put(made.role().id(), made.role());
            case GovernanceEvent.RoleUpdated made -> {
                roles.put(made.role().id(), made.role());
                reRole(made.role().id(), made.role());
            }
            case GovernanceEvent.RoleDeleted gone -> {
                roles.remove(gone.role().id());
                reRole(gone.role().id(), DefaultRoles.member(room));
            }
            case GovernanceEvent.MemberUpdated updated ->
                    people.put(updated.member().user(), updated.member());
            case GovernanceEvent.RoomUpdated updated -> room = changed(updated.settings());
            case GovernanceEvent.MessagesDeleted deleted ->
                    deleted.messages().forEach(message -> messages.put(message.id(), message));
        }
    }

    private void reRole(long role, RoomRole now) {
        people.replaceAll(
                (_, one) -> one.role() != null && one.role().id() == role ? one.as(now) : one);
    }

    private Room changed(Settings settings) {
        return new Room(
                room.id(),
                settings.name(),
                settings.topic(),
                settings.visibility(),
                settings.owner(),
                room.createdAt(),
                room.kind(),
                settings.rules());
    }

    private void apply(MessageChanged changed) {
        messages.put(changed.message().id(), changed.message());
        switch (changed) {
            case ReactionAdded added -> given.add(key(added.message(), added.emoji(), added));
            case ReactionRemoved removed ->
                    given.remove(key(removed.message(), removed.emoji(), removed));
            case MessageDeleted deleted ->
                    given.removeIf(key -> key.message() == deleted.message().id());
            default -> {}
        }
    }

    private static ReactionKey key(Message message, Emoji emoji, RoomEvent event) {
        return new ReactionKey(message.id(), emoji, event.user());
    }

    RoomView seenBy(long user) {
        return new RoomView(room, head, standing(user));
    }

    Membership membership(long user) {
        return new Membership(room, head, read.getOrDefault(user, ReadPosition.START));
    }

    /** Forgets the oldest events, as the log does after some days. */
    public void forget(int upTo) {
        events.removeIf(event -> event.seq() <= upTo);
    }
}
