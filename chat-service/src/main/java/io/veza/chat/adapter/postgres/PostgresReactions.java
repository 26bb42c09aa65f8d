package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.message.Reactions;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.ReactionCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class PostgresReactions implements Reactions {

    private static final String COUNTS =
            """
            select message_id, emoji, count(*)::int as count, bool_or(user_id = $3) as mine
            from reaction where room_id = $1 and message_id = any($2)
            group by message_id, emoji order by message_id, min(seq), emoji\
            """;

    private final Database database;

    PostgresReactions(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Map<Long, List<ReactionCount>>> of(
            long room, Collection<Long> messages, long viewer) {
        if (messages.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Tuple asked = Tuple.of(room, messages.toArray(Long[]::new), viewer);
        return database.list(COUNTS, asked, Counted::of).map(PostgresReactions::byMessage);
    }

    private static Map<Long, List<ReactionCount>> byMessage(List<Counted> counted) {
        return counted.stream()
                .collect(groupingBy(Counted::message, mapping(Counted::count, toList())));
    }

    private record Counted(long message, ReactionCount count) {

        static Counted of(Row row) {
            return new Counted(
                    row.getLong("message_id"),
                    new ReactionCount(
                            new Emoji(row.getString("emoji")),
                            row.getInteger("count"),
                            row.getBoolean("mine")));
        }
    }
}
