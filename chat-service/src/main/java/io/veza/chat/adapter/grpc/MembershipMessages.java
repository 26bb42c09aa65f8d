package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.RoomWire;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.person.Person;
import io.veza.platform.kernel.Page;
import io.veza.proto.chat.v1.ListMembersResponse;
import io.veza.proto.chat.v1.ListMembershipsResponse;
import java.util.List;

/** Memberships as protobuf. */
final class MembershipMessages {

    private MembershipMessages() {}

    static ListMembersResponse members(Page<Person> page) {
        ListMembersResponse.Builder response = ListMembersResponse.newBuilder();
        page.items().forEach(person -> response.addItems(RoomWire.person(person)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    static ListMembershipsResponse memberships(List<Membership> memberships) {
        ListMembershipsResponse.Builder response = ListMembershipsResponse.newBuilder();
        memberships.forEach(membership -> response.addItems(membership(membership)));
        return response.build();
    }

    private static io.veza.proto.chat.v1.Membership membership(Membership membership) {
        return io.veza.proto.chat.v1.Membership.newBuilder()
                .setId(membership.room())
                .setName(membership.name().value())
                .setEpoch(membership.head().epoch())
                .setTop(membership.head().top())
                .setRead(membership.read().seq())
                .setUnread(membership.unread())
                .build();
    }
}
