package io.veza.chat.adapter;

import io.veza.chat.application.log.EventView;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.GovernanceEvent.MemberUpdated;
import io.veza.chat.domain.log.GovernanceEvent.MessagesDeleted;
import io.veza.chat.domain.log.GovernanceEvent.RoleCreated;
import io.veza.chat.domain.log.GovernanceEvent.RoleDeleted;
import io.veza.chat.domain.log.GovernanceEvent.RoleUpdated;
import io.veza.chat.domain.log.GovernanceEvent.RoomUpdated;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Rules;
import io.veza.chat.domain.room.Settings;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomSettings;
import java.time.Instant;

/** What happened to a room's own order, as protobuf: for people, and as it is kept in the log. */
public final class GovernanceWire {

    private GovernanceWire() {}

    static RoomEvent event(RoomEvent.Builder event, GovernanceEvent change, EventView view) {
        RoomWire.threads(event, view).setMember(RoomWire.person(view.person()));
        return said(event, change, view.author()).setType(type(change)).build();
    }

    /** What the log keeps of it: ids, no names. */
    public static byte[] detail(GovernanceEvent change) {
        Person target =
                change instanceof MemberUpdated updated
                        ? Person.unnamed(updated.member().user())
                        : Person.unnamed(change.user());
        return said(RoomEvent.newBuilder(), change, target).build().toByteArray();
    }

    public static RoomRole role(RoomEvent detail) {
        return RoleWire.role(detail.getRole());
    }

    public static Standing standing(RoomEvent detail) {
        return RoleWire.standing(detail.getTarget());
    }

    public static Settings settings(RoomEvent detail) {
        RoomSettings settings = detail.getSettings();
        Instant archivedAt =
                settings.hasArchivedAt() ? RoomWire.instant(settings.getArchivedAt()) : null;
        return new Settings(
                new RoomName(settings.getName()),
                new Topic(settings.getTopic()),
                settings.getVisibility() == Room.Visibility.PUBLIC
                        ? Visibility.PUBLIC
                        : Visibility.PRIVATE,
                settings.getOwner(),
                new Rules(
                        settings.getSlowModeSeconds(),
                        archivedAt,
                        settings.hasGuardedUntil()
                                ? RoomWire.instant(settings.getGuardedUntil())
                                : null,
                        settings.getReceipts()));
    }

    private static RoomEvent.Builder said(
            RoomEvent.Builder event, GovernanceEvent change, Person target) {
        return switch (change) {
            case RoleCreated made -> event.setRole(RoleWire.role(made.role()));
            case RoleUpdated made -> event.setRole(RoleWire.role(made.role()));
            case RoleDeleted gone -> event.setRole(RoleWire.role(gone.role()));
            case MemberUpdated updated ->
                    event.setTarget(RoleWire.member(updated.member(), target));
            case RoomUpdated updated -> event.setSettings(settings(updated.settings()));
            case MessagesDeleted deleted -> event.addAllDeleted(deleted.ids());
        };
    }

    private static String type(GovernanceEvent change) {
        return switch (change) {
            case RoleCreated _ -> "role.created";
            case RoleUpdated _ -> "role.updated";
            case RoleDeleted _ -> "role.deleted";
            case MemberUpdated _ -> "member.updated";
            case RoomUpdated _ -> "room.updated";
            case MessagesDeleted _ -> "messages.deleted";
        };
    }

    private static RoomSettings settings(Settings settings) {
        RoomSettings.Builder wire =
                RoomSettings.newBuilder()
                        .setName(settings.name().value())
                        .setTopic(settings.topic().value())
                        .setVisibility(RoomWire.visibility(settings.visibility()))
                        .setOwner(settings.owner())
                        .setSlowModeSeconds(settings.rules().slowModeSeconds());
        wire.setReceipts(Boolean.TRUE.equals(settings.rules().receipts()));
        if (settings.rules().archivedAt() != null) {
            wire.setArchivedAt(RoomWire.timestamp(settings.rules().archivedAt()));
        }
        if (settings.rules().guardedUntil() != null) {
            wire.setGuardedUntil(RoomWire.timestamp(settings.rules().guardedUntil()));
        }
        return wire.build();
    }
}
