package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.realtime.room.RoomPosition;
import io.veza.gateway.realtime.wire.CloseCode;
import io.veza.gateway.session.Proofs;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.ListMembershipsResponse;
import io.veza.proto.chat.v1.Membership;
import io.veza.proto.common.v1.Person;
import io.veza.proto.edge.v1.Connect;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Position;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code connect}: who it is, which rooms they are in, and everything they missed there. */
@ApplicationScoped
class ConnectOp {

    private final Proofs proofs;
    private final CookieToken cookies;
    private final Arrivals arrivals;
    private final People people;
    private final Crowd crowd;

    ConnectOp(Proofs proofs, CookieToken cookies, Arrivals arrivals, People people, Crowd crowd) {
        this.proofs = proofs;
        this.cookies = cookies;
        this.arrivals = arrivals;
        this.people = people;
        this.crowd = crowd;
    }

    Uni<Answer> run(Peer peer, Connect connect) {
        if (peer.connected()) {
            throw new DomainException(CoreError.INVALID_REQUEST, "Already connected.");
        }
        return Uni.createFrom()
                .item(() -> token(peer, connect))
                .chain(token -> prove(peer, token))
                .chain(credentials -> welcome(peer, connect, credentials))
                .emitOn(peer.socket().executor());
    }

    private String token(Peer peer, Connect connect) {
        return connect.getToken().isEmpty() ? cookies.of(peer.upgrade()) : connect.getToken();
    }

    private Uni<Credentials> prove(Peer peer, String token) {
        return proofs.verify(token)
                .map(session -> new Credentials(session.token(), session.principal()))
                .emitOn(peer.socket().executor())
                .invoke(credentials -> enter(peer, credentials));
    }

    private void enter(Peer peer, Credentials credentials) {
        if (peer.gone()) {
            throw new DomainException(CoreError.UNAVAILABLE, "The connection has closed.");
        }
        if (!crowd.enter(credentials.principal().user())) {
            throw new DomainException(CoreError.RATE_LIMITED, "You are connected too often.");
        }
        peer.authenticated(credentials);
    }

    private Uni<Answer> welcome(Peer peer, Connect connect, Credentials credentials) {
        return arrivals.of(credentials)
                .map(arrival ->
                        answer(
                                peer,
                                connect,
                                credentials.principal(),
                                arrival.memberships(),
                                arrival.person()));
    }

    private Answer answer(
            Peer peer,
            Connect connect,
            Principal principal,
            ListMembershipsResponse memberships,
            Person self) {
        Ok ok =
                Ok.newBuilder()
                        .setSession(principal.session())
                        .setUser(self)
                        .addAllRooms(memberships.getItemsList())
                        .setPresence(memberships.getPresence())
                        .setReading(memberships.getReading())
                        .build();
        peer.named(self);
        return new Answer(ok, () -> seat(peer, connect, memberships));
    }

    private void seat(Peer peer, Connect connect, ListMembershipsResponse memberships) {
        if (peer.gone()) {
            return;
        }
        peer.givesReceipts(memberships.getReading().getReceipts());
        people.add(peer, memberships.getPresence());
        for (Membership room : memberships.getItemsList()) {
            if (room.hasPerson() && !room.getApart()) {
                peer.talksWith(room.getPerson().getId());
            }
            Position held = connect.getPositionsMap().get(room.getId());
            peer.take(
                    room.getId(),
                    held == null
                            ? RoomPosition.at(room.getEpoch(), room.getTop())
                            : RoomPosition.byClient(held));
        }
    }

    /** After a refused connect there is nothing left to say on this socket. */
    static CloseCode closeCode(Throwable why) {
        if (why instanceof DomainException refusal) {
            return switch (refusal.code()) {
                case CoreError.TOKEN_EXPIRED -> CloseCode.TOKEN_EXPIRED;
                case CoreError.TOKEN_REVOKED -> CloseCode.LOGGED_OUT;
                case CoreError.UNAVAILABLE, CoreError.DEADLINE_EXCEEDED -> CloseCode.SERVER_ERROR;
                case CoreError.FORBIDDEN -> CloseCode.FORBIDDEN;
                case CoreError.RATE_LIMITED -> CloseCode.TOO_MANY;
                default -> CloseCode.BAD_TOKEN;
            };
        }
        return CloseCode.SERVER_ERROR;
    }
}
