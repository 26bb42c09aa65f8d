package io.veza.chat.application.invitation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Descending;
import io.veza.chat.application.invitation.Invitations.Waiting;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.role.Permission;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Open invitations, newest first: a room's for those who may invite, and one's own. */
@ApplicationScoped
public class ListInvitations {

    private final GetRoom getRoom;
    private final Invitations invitations;
    private final Names names;

    public ListInvitations(GetRoom getRoom, Invitations invitations, Names names) {
        this.getRoom = getRoom;
        this.invitations = invitations;
        this.names = names;
    }

    public record Query(Actor actor, long room, PageRequest page) {}

    public record Mine(long user, PageRequest page) {}

    public Uni<Page<InvitationView>> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.actor().user(), query.room()))
                .invoke(room -> room.require(Permission.INVITE, query.actor()))
                .chain(room -> ofRoom(query, room));
    }

    private Uni<Page<InvitationView>> ofRoom(Query query, RoomView room) {
        int limit = query.page().limit();
        return invitations
                .of(query.room(), Descending.before(query.page()), limit + 1)
                .map(found ->
                        found.stream().map(one -> new Waiting(one, room.room().name())).toList())
                .map(found -> Page.cut(found, limit, ListInvitations::cursor))
                .chain(this::named);
    }

    public Uni<Page<InvitationView>> handle(Mine query) {
        int limit = query.page().limit();
        return invitations
                .waitingFor(query.user(), Descending.before(query.page()), limit + 1)
                .map(found -> Page.cut(found, limit, ListInvitations::cursor))
                .chain(this::named);
    }

    private Uni<Page<InvitationView>> named(Page<Waiting> page) {
        return names.of(
                        InvitationView.people(
                                page.items().stream().map(Waiting::invitation).toList()))
                .map(known ->
                        page.map(one -> InvitationView.of(one.invitation(), one.room(), known)));
    }

    private static String cursor(Waiting one) {
        return String.valueOf(one.invitation().id());
    }
}
