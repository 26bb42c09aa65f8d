package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.search.Feature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What messages have besides their words, by message id. */
@ApplicationScoped
class FeatureReader {

    private static final String FEATURES =
            """
            select distinct r.message_id, 'REACTION' as feature
            from unnest($1::bigint[], $2::bigint[]) as m (room_id, id)
            join reaction r on r.room_id = m.room_id and r.message_id = m.id\
            """;

    Uni<Map<Long, Set<Feature>>> of(SqlConnection tx, List<Message> messages) {
        Columns<Message> asked = new Columns<>(messages);
        return tx.preparedQuery(FEATURES)
                .execute(Tuple.of(asked.longs(Message::room), asked.longs(Message::id)))
                .map(rows -> Sql.list(rows, row -> row))
                .map(rows ->
                        rows.stream()
                                .collect(
                                        groupingBy(
                                                row -> row.getLong("message_id"),
                                                mapping(FeatureReader::feature, toSet()))));
    }

    private static Feature feature(Row row) {
        return Feature.valueOf(row.getString("feature"));
    }
}
