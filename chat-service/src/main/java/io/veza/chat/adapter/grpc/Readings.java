package io.veza.chat.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.PresenceWire;
import io.veza.chat.adapter.ReadingWire;
import io.veza.chat.application.direct.NameDirects;
import io.veza.chat.application.membership.ListMemberships;
import io.veza.chat.application.presence.GetPresence;
import io.veza.chat.application.reading.MarkRead;
import io.veza.chat.application.reading.Receipts;
import io.veza.proto.chat.v1.ListMembershipsResponse;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.MarkReadResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** The part of the room service that is about how somebody stands in their rooms. */
@ApplicationScoped
class Readings {

    private final ListMemberships listMemberships;
    private final NameDirects nameDirects;
    private final GetPresence getPresence;
    private final Receipts receipts;
    private final MarkRead markRead;

    Readings(
            ListMemberships listMemberships,
            NameDirects nameDirects,
            GetPresence getPresence,
            Receipts receipts,
            MarkRead markRead) {
        this.listMemberships = listMemberships;
        this.nameDirects = nameDirects;
        this.getPresence = getPresence;
        this.receipts = receipts;
        this.markRead = markRead;
    }

    Uni<ListMembershipsResponse> of(long user) {
        var memberships =
                listMemberships
                        .handle(user)
                        .chain(found -> nameDirects.memberships(user, found))
                        .map(MembershipMessages::memberships);
        var presence = getPresence.handle(user).map(choice -> PresenceWire.choice(user, choice));
        var reading = receipts.givenBy(user).map(ReadingWire::preferences);
        return Uni.combine()
                .all()
                .unis(memberships, presence, reading)
                .with((found, chosen, given) ->
                        found.setPresence(chosen).setReading(given).build());
    }

    Uni<MarkReadResponse> markRead(long user, MarkReadRequest request) {
        return markRead.handle(new MarkRead.Command(user, request.getRoom(), request.getSeq()))
                .map(ReadingMessages::marked);
    }
}
