package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.invitation.Invitations;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.room.RoomName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The invitations there are. */
@ApplicationScoped
class PostgresInvitations implements Invitations {

    private static final String OPEN =
            " i.revoked_at is null and (i.expires_at is null or i.expires_at > now())"
                    + " and (i.max_uses = 0 or i.uses < i.max_uses)";

    private static final String CREATE =
            "insert into invitation"
                    + " (id, room_id, code, inviter_id, invitee_id, created_at, expires_at, max_uses)"
                    + " select $1, $2, $3, $4, $5, $6, $7, $8"
                    + " where (select count(*) from invitation i where i.room_id = $2 and "
                    + OPEN
                    + ") < $9 returning id";

    private static final String FIND =
            "select " + InvitationRows.COLUMNS + " from invitation i where i.code = $1";

    private static final String BEHIND =
            "select "
                    + InvitationRows.COLUMNS
                    + ", r.name as room_name from invitation i join room r on r.id = i.room_id"
                    + " where i.code = $1";

    private static final String OF_ROOM =
            "select "
                    + InvitationRows.COLUMNS
                    + " from invitation i where i.room_id = $1 and i.id < $2 and"
                    + OPEN
                    + " order by i.room_id desc, i.id desc limit $3";

    private static final String WAITING =
            "select "
                    + InvitationRows.COLUMNS
                    + ", r.name as room_name from invitation i join room r on r.id = i.room_id"
                    + " where i.invitee_id = $1 and i.id < $2 and"
                    + OPEN
                    + " order by i.id desc limit $3";

    private static final String REVOKE =
            """
            update invitation set revoked_at = coalesce(revoked_at, $3)
            where room_id = $1 and id = $2 returning id\
            """;

    private static final String DECLINE =
            """
            update invitation set revoked_at = coalesce(revoked_at, $3)
            where invitee_id = $1 and id = $2 returning id\
            """;

    private final Database database;

    PostgresInvitations(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Boolean> create(Invitation invitation, byte[] digest, int most) {
        Tuple row =
                Tuple.tuple()
                        .addLong(invitation.id())
                        .addLong(invitation.room())
                        .addValue(digest.length == 0 ? null : Buffer.buffer(digest))
                        .addLong(invitation.inviter())
                        .addLong(invitation.invitee())
                        .addValue(Sql.time(invitation.createdAt()))
                        .addValue(Sql.timeOrNull(invitation.expiresAt()))
                        .addInteger(invitation.maxUses())
                        .addInteger(most);
        return any(CREATE, row);
    }

    @Override
    public Uni<Optional<Invitation>> find(byte[] digest) {
        return database.list(FIND, Tuple.of(Buffer.buffer(digest)), InvitationRows::invitation)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Optional<Waiting>> waitingBehind(byte[] digest) {
        return database.list(BEHIND, Tuple.of(Buffer.buffer(digest)), PostgresInvitations::waiting)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Invitation>> of(long room, long before, int limit) {
        return database.list(OF_ROOM, Tuple.of(room, before, limit), InvitationRows::invitation);
    }

    @Override
    public Uni<List<Waiting>> waitingFor(long user, long before, int limit) {
        return database.list(WAITING, Tuple.of(user, before, limit), PostgresInvitations::waiting);
    }

    @Override
    public Uni<Boolean> revoke(long room, long invitation, Instant at) {
        return any(REVOKE, Tuple.of(room, invitation, Sql.time(at)));
    }

    @Override
    public Uni<Boolean> decline(long user, long invitation, Instant at) {
        return any(DECLINE, Tuple.of(user, invitation, Sql.time(at)));
    }

    private Uni<Boolean> any(String statement, Tuple arguments) {
        return database.list(statement, arguments, row -> row.getLong(0))
                .map(changed -> !changed.isEmpty());
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                InvitationRows.invitation(row), new RoomName(row.getString("room_name")));
    }
}
