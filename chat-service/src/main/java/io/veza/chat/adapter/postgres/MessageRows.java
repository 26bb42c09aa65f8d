package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;

/** Rows of message. */
final class MessageRows {

    static final String COLUMNS =
            "m.room_id, m.seq, m.id, m.author_id, m.body, m.at, m.nonce, m.reply_to, m.thread_root";

    private MessageRows() {}

    static Message message(Row row) {
        String nonce = row.getString("nonce");
        return new Message(
                row.getLong("id"),
                row.getLong("room_id"),
                row.getInteger("seq"),
                row.getLong("author_id"),
                new Text(row.getString("body")),
                row.getOffsetDateTime("at").toInstant(),
                nonce == null ? null : new Nonce(nonce),
                row.getLong("reply_to"),
                row.getLong("thread_root"));
    }
}
