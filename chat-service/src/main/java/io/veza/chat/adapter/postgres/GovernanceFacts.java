package io.veza.chat.adapter.postgres;

import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.Settings;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.chat.v1.MemberUpdated;
import io.veza.proto.chat.v1.ModerationRecorded;
import io.veza.proto.chat.v1.RoleChanged;
import io.veza.proto.chat.v1.RoomUpdated;
import java.util.List;

/** What other services are told when a room's own order changes. Ids only. */
final class GovernanceFacts {

    private GovernanceFacts() {}

    static List<NewEvent> of(GovernanceEvent event) {
        return switch (event) {
            case GovernanceEvent.RoleCreated made -> role(event, made.role(), "created");
            case GovernanceEvent.RoleUpdated made -> role(event, made.role(), "updated");
            case GovernanceEvent.RoleDeleted gone -> role(event, gone.role(), "deleted");
            case GovernanceEvent.MemberUpdated updated -> List.of(member(updated));
            case GovernanceEvent.RoomUpdated updated -> List.of(room(updated, updated.settings()));
            case GovernanceEvent.MessagesDeleted deleted ->
                    deleted.messages().stream()
                            .map(message ->
                                    new MessageDeleted(deleted.seq(), deleted.user(), message))
                            .map(ChangeFacts::of)
                            .toList();
        };
    }

    static NewEvent of(ModerationAction action) {
        ModerationRecorded payload =
                ModerationRecorded.newBuilder()
                        .setRoom(action.room())
                        .setAction(action.id())
                        .setTarget(action.order().target())
                        .setKind(action.order().kind().name())
                        .build();
        return RoomFacts.fact(
                action.room(), "veza.chat.moderation.recorded", payload, action.actor());
    }

    private static List<NewEvent> role(GovernanceEvent event, RoomRole role, String verb) {
        RoleChanged payload =
                RoleChanged.newBuilder().setRoom(event.room()).setRole(role.id()).build();
        return List.of(
                RoomFacts.fact(event.room(), "veza.chat.role." + verb, payload, event.user()));
    }

    private static NewEvent member(GovernanceEvent.MemberUpdated updated) {
        MemberUpdated.Builder payload =
                MemberUpdated.newBuilder().setRoom(updated.room()).setUser(updated.member().user());
        if (updated.member().role() != null) {
            payload.setRole(updated.member().role().id());
        }
        return RoomFacts.fact(
                updated.room(), "veza.chat.room.member_updated", payload.build(), updated.user());
    }

    private static NewEvent room(GovernanceEvent.RoomUpdated updated, Settings settings) {
        RoomUpdated payload =
                RoomUpdated.newBuilder()
                        .setRoom(updated.room())
                        .setOwner(settings.owner())
                        .setName(settings.name().value())
                        .setPublic(settings.isPublic())
                        .setArchived(settings.rules().archivedAt() != null)
                        .build();
        return RoomFacts.fact(updated.room(), "veza.chat.room.updated", payload, updated.user());
    }
}
