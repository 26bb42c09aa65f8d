package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Intent.React;
import io.veza.chat.domain.log.RoomState.Reactions;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.ReactionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be known of reactions to decide on further ones. */
@ApplicationScoped
class ReactionReader {

    private static final String GIVEN =
            """
            select message_id, emoji, user_id from reaction
            where room_id = $1 and message_id = any($2) and user_id = any($3)\
            """;

    private static final String KINDS =
            """
            select distinct message_id, emoji from reaction
            where room_id = $1 and message_id = any($2)\
            """;

    Uni<Reactions> of(SqlConnection tx, long room, List<Intent> intents) {
        List<React> asked =
                intents.stream().filter(React.class::isInstance).map(React.class::cast).toList();
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Reactions.NONE);
        }
        Long[] messages = asked.stream().map(React::message).distinct().toArray(Long[]::new);
        Long[] users = asked.stream().map(React::user).distinct().toArray(Long[]::new);
        return Uni.combine()
                .all()
                .unis(given(tx, room, messages, users), kinds(tx, room, messages))
                .with(Reactions::new);
    }

    private static Uni<Set<ReactionKey>> given(
            SqlConnection tx, long room, Long[] messages, Long[] users) {
        return tx.preparedQuery(GIVEN)
                .execute(Tuple.of(room, messages, users))
                .map(rows -> Set.copyOf(Sql.list(rows, ReactionReader::key)));
    }

    private static Uni<Map<Long, Set<Emoji>>> kinds(SqlConnection tx, long room, Long[] messages) {
        return tx.preparedQuery(KINDS)
                .execute(Tuple.of(room, messages))
                .map(rows ->
                        Sql.list(rows, row -> row).stream()
                                .collect(
                                        groupingBy(
                                                row -> row.getLong("message_id"),
                                                mapping(ReactionReader::emoji, toSet()))));
    }

    private static ReactionKey key(Row row) {
        return new ReactionKey(row.getLong("message_id"), emoji(row), row.getLong("user_id"));
    }

    private static Emoji emoji(Row row) {
        return new Emoji(row.getString("emoji"));
    }
}
