package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.adapter.ExtrasWire;
import io.veza.chat.application.spam.TakenMessages;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.moderation.TakenMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was taken back, as it was. */
@ApplicationScoped
class PostgresTakenMessages implements TakenMessages {

    private static final String OF =
            "select message_id, user_id, body, extra from taken_back"
                    + " where room_id = $1 and user_id = $2 order by message_id limit 500";

    private final Database database;

    PostgresTakenMessages(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<TakenMessage>> of(long room, long user) {
        return database.list(OF, Tuple.of(room, user), PostgresTakenMessages::taken);
    }

    private static TakenMessage taken(Row row) {
        var extra = row.getBuffer("extra");
        return new TakenMessage(
                row.getLong("message_id"),
                row.getLong("user_id"),
                Text.orNone(row.getString("body")),
                extra == null ? Extras.NONE : ExtrasWire.read(extra.getBytes()));
    }
}
