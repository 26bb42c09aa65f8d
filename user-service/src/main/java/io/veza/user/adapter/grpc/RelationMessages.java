package io.veza.user.adapter.grpc;

import io.veza.platform.kernel.Page;
import io.veza.proto.user.v1.PeopleList;
import io.veza.proto.user.v1.Ties;
import io.veza.user.application.account.PersonView;

/** How people stand to each other, on its way to the wire. */
final class RelationMessages {

    private RelationMessages() {}

    /** Without who has blocked the caller: nobody is told. */
    static Ties ties(io.veza.user.domain.relation.Ties ties) {
        return Ties.newBuilder()
                .setFollowing(ties.following())
                .setRequested(ties.requested())
                .setFollowedBy(ties.followedBy())
                .setRequestedBy(ties.requestedBy())
                .setBlocking(ties.blocking())
                .setMuting(ties.muting())
                .build();
    }

    static PeopleList response(Page<PersonView> page) {
        PeopleList.Builder response = PeopleList.newBuilder();
        page.items().forEach(person -> response.addItems(UserMessages.person(person)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }
}
