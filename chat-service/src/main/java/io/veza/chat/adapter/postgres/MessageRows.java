package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.adapter.ExtrasWire;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.MessageState;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;

/** Rows of message. */
final class MessageRows {

    static final String COLUMNS =
            "m.room_id, m.seq, m.id, m.author_id, m.body, m.at, m.nonce, m.reply_to, m.thread_root,"
                    + " m.changed_seq, m.edits, m.edited_at, m.deleted_at, m.pinned_at, m.extra";

    private MessageRows() {}

    static Message message(Row row) {
        String nonce = row.getString("nonce");
        MessageState state = state(row);
        return new Message(
                row.getLong("id"),
                row.getLong("room_id"),
                row.getInteger("seq"),
                row.getLong("author_id"),
                state.isDeleted() ? null : Text.orNone(row.getString("body")),
                row.getOffsetDateTime("at").toInstant(),
                nonce == null ? null : new Nonce(nonce),
                row.getLong("reply_to"),
                row.getLong("thread_root"),
                extras(row),
                state);
    }

    static Extras extras(Row row) {
        var stored = row.getBuffer("extra");
        return stored == null ? Extras.NONE : ExtrasWire.read(stored.getBytes());
    }

    private static MessageState state(Row row) {
        Integer changed = row.getInteger("changed_seq");
        return changed == null
                ? MessageState.FRESH
                : new MessageState(
                        changed,
                        row.getInteger("edits"),
                        Sql.instant(row.getOffsetDateTime("edited_at")),
                        Sql.instant(row.getOffsetDateTime("deleted_at")),
                        Sql.instant(row.getOffsetDateTime("pinned_at")));
    }
}
