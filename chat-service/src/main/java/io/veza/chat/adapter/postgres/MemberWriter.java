package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MemberJoined;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the table of members in step with the log. */
@ApplicationScoped
class MemberWriter {

    private static final String JOIN =
            """
            insert into member (room_id, user_id, joined_at)
            select $1, u, $3 from unnest($2::bigint[]) as u on conflict do nothing\
            """;

    private static final String LEAVE =
            "delete from member where room_id = $1 and user_id = any($2)";

    /** Of somebody who comes and goes within one group, the last counts. */
    Uni<Void> write(SqlConnection tx, long room, List<RoomEvent> events, Instant at) {
        Map<Long, Boolean> inside = new LinkedHashMap<>();
        for (RoomEvent event : events) {
            switch (event) {
                case MemberJoined joined -> inside.put(joined.user(), true);
                case MemberLeft left -> inside.put(left.user(), false);
                case MessageCreated _, MessageChanged _, GovernanceEvent _ -> {}
            }
        }
        List<Uni<?>> writes = new ArrayList<>();
        if (inside.containsValue(true)) {
            Tuple rows = Tuple.of(room, users(inside, true), Sql.time(at));
            writes.add(tx.preparedQuery(JOIN).execute(rows));
        }
        if (inside.containsValue(false)) {
            writes.add(tx.preparedQuery(LEAVE).execute(Tuple.of(room, users(inside, false))));
        }
        return writes.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.combine().all().unis(writes).discardItems();
    }

    private static Long[] users(Map<Long, Boolean> inside, boolean wanted) {
        return inside.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toArray(Long[]::new);
    }
}
