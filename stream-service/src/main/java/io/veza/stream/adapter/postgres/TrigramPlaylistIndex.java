package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.playlist.PlaylistIndex;
import io.veza.stream.domain.playlist.PlaylistMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** Compares the titles of playlists by {@link Trigrams}. */
@ApplicationScoped
class TrigramPlaylistIndex implements PlaylistIndex {

    private static final String MATCHES =
            "select found.*, word_similarity(searchable($1), searchable(title))::float8 as score from ("
                    + PlaylistRows.SELECT
                    + """
                     where p.visibility = 'PUBLIC' and searchable($1) <% searchable(p.title)) found
                     order by score desc, id desc limit $2\
                    """;

    private final Transactions transactions;

    TrigramPlaylistIndex(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<List<PlaylistMatch>> match(String words, int limit) {
        return transactions.inTransaction(tx ->
                tx.query(Trigrams.FORGIVE)
                        .execute()
                        .chain(() -> tx.preparedQuery(MATCHES).execute(Tuple.of(words, limit)))
                        .map(TrigramPlaylistIndex::matches));
    }

    private static List<PlaylistMatch> matches(RowSet<Row> rows) {
        List<PlaylistMatch> found =
                StreamSupport.stream(rows.spliterator(), false)
                        .map(row ->
                                new PlaylistMatch(
                                        PlaylistRows.playlist(row), row.getDouble("score")))
                        .toList();
        return Trigrams.near(found, PlaylistMatch::score);
    }
}
