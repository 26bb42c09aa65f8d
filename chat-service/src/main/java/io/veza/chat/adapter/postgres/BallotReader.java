package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Intent.Vote;
import io.veza.chat.domain.poll.Ballots;
import io.veza.chat.domain.poll.Ballots.Ballot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What those who vote now have chosen before. */
@ApplicationScoped
class BallotReader {

    private static final String CAST =
            """
            select message_id, user_id, choices from poll_vote
            where room_id = $1 and message_id = any($2) and user_id = any($3)\
            """;

    Uni<Ballots> of(SqlConnection tx, long room, List<Intent> intents) {
        List<Vote> votes =
                intents.stream().filter(Vote.class::isInstance).map(Vote.class::cast).toList();
        if (votes.isEmpty()) {
            return Uni.createFrom().item(Ballots.NONE);
        }
        Long[] messages = votes.stream().map(Vote::message).distinct().toArray(Long[]::new);
        Long[] users = votes.stream().map(Vote::user).distinct().toArray(Long[]::new);
        return tx.preparedQuery(CAST)
                .execute(Tuple.of(room, messages, users))
                .map(rows -> Sql.list(rows, row -> row))
                .map(rows ->
                        new Ballots(
                                rows.stream()
                                        .collect(
                                                toMap(
                                                        BallotReader::ballot,
                                                        row -> VoteRows.choices(row, "choices")))));
    }

    private static Ballot ballot(Row row) {
        return new Ballot(row.getLong("message_id"), row.getLong("user_id"));
    }
}
