package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.ReadingWire;
import io.veza.chat.adapter.RoleWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.membership.MemberView;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.room.Room;
import io.veza.platform.kernel.Page;
import io.veza.proto.chat.v1.ListMembersResponse;
import io.veza.proto.chat.v1.ListMembershipsResponse;
import io.veza.proto.chat.v1.RoomMember;
import java.util.List;

/** Memberships as protobuf. */
final class MembershipMessages {

    private MembershipMessages() {}

    static ListMembersResponse members(Page<MemberView> page) {
        ListMembersResponse.Builder response = ListMembersResponse.newBuilder();
        for (MemberView one : page.items()) {
            RoomMember member = member(one);
            response.addItems(member.getPerson()).addMembers(member);
        }
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    static RoomMember member(MemberView view) {
        return RoleWire.member(view.standing(), view.person());
    }

    static ListMembershipsResponse.Builder memberships(List<Membership> memberships) {
        ListMembershipsResponse.Builder response = ListMembershipsResponse.newBuilder();
        memberships.forEach(membership -> response.addItems(membership(membership)));
        return response;
    }

    private static io.veza.proto.chat.v1.Membership membership(Membership membership) {
        Room room = membership.room();
        io.veza.proto.chat.v1.Membership.Builder wire =
                io.veza.proto.chat.v1.Membership.newBuilder()
                        .setId(room.id())
                        .setName(room.name().value())
                        .setKind(RoomMessages.kind(room))
                        .setEpoch(membership.head().epoch())
                        .setTop(membership.head().top())
                        .setRead(membership.read().seq())
                        .setUnread(membership.unread())
                        .setMentions(membership.mentions())
                        .setReceipts(room.hasReceipts());
        if (!membership.notifications().equals(Notifications.USUAL)) {
            wire.setNotifications(ReadingWire.notifications(room.id(), membership.notifications()));
        }
        if (membership.other() != null) {
            wire.setPerson(RoomWire.person(membership.other())).setApart(membership.apart());
        }
        if (room.rules().archivedAt() != null) {
            wire.setArchivedAt(RoomWire.timestamp(room.rules().archivedAt()));
        }
        return wire.build();
    }
}
