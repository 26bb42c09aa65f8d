package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.domain.invitation.Invitation;

/** Rows of invitation. */
final class InvitationRows {

    static final String COLUMNS =
            "i.id, i.room_id, i.inviter_id, i.invitee_id, i.created_at, i.expires_at, i.max_uses,"
                    + " i.uses, i.revoked_at";

    private InvitationRows() {}

    static Invitation invitation(Row row) {
        return new Invitation(
                row.getLong("id"),
                row.getLong("room_id"),
                row.getLong("inviter_id"),
                row.getLong("invitee_id"),
                row.getOffsetDateTime("created_at").toInstant(),
                Sql.instant(row.getOffsetDateTime("expires_at")),
                row.getInteger("max_uses"),
                row.getInteger("uses"),
                Sql.instant(row.getOffsetDateTime("revoked_at")));
    }
}
