package io.veza.stream.adapter.postgres.album;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.Trigrams;
import io.veza.stream.application.album.AlbumCatalogue;
import io.veza.stream.domain.album.AlbumMatch;
import io.veza.stream.domain.album.PublishingArtist;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** Compares the titles of albums by {@link Trigrams}, and counts what artists have published. */
@ApplicationScoped
class TrigramAlbumCatalogue implements AlbumCatalogue {

    private static final String MATCHES =
            "select "
                    + AlbumRows.COLUMNS
                    + """
                    , greatest(
                        case when a.artist = $2 then 0.9 else 0 end,
                        word_similarity(searchable($1), searchable(a.title)))::float8 as score
                    from album a\
                    """
                    + AlbumRows.CONTENT
                    + " where (searchable($1) <% searchable(a.title) or a.artist = $2) and"
                    + AlbumRows.LISTED
                    + " order by score desc, a.id desc limit $3";

    private static final String ARTISTS =
            "select artist, coalesce(albums, 0)::int as albums, coalesce(tracks, 0)::int as tracks"
                    + " from (select t.artist, count(*) as tracks from track t"
                    + " where t.visibility = 'PUBLIC' and t.status = 'READY' group by t.artist) t"
                    + " full join (select a.artist, count(*) as albums from album a where"
                    + AlbumRows.LISTED
                    + " group by a.artist) a using (artist)"
                    + " where artist > $2 and (cardinality($1::bigint[]) = 0 or artist = any($1))"
                    + " order by artist limit $3";

    private final Pool pool;
    private final Transactions transactions;

    TrigramAlbumCatalogue(Pool pool, Transactions transactions) {
        this.pool = pool;
        this.transactions = transactions;
    }

    @Override
    public Uni<List<AlbumMatch>> match(String words, long artist, int limit) {
        return transactions.inTransaction(tx ->
                tx.query(Trigrams.FORGIVE)
                        .execute()
                        .chain(() ->
                                tx.preparedQuery(MATCHES).execute(Tuple.of(words, artist, limit)))
                        .map(TrigramAlbumCatalogue::matches));
    }

    private static List<AlbumMatch> matches(RowSet<Row> rows) {
        List<AlbumMatch> found =
                StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new AlbumMatch(AlbumRows.album(row), row.getDouble("score")))
                        .toList();
        return Trigrams.near(found, AlbumMatch::score);
    }

    @Override
    public Uni<List<PublishingArtist>> artists(List<Long> among, long after, int limit) {
        return pool.preparedQuery(ARTISTS)
                .execute(Tuple.of(among.toArray(Long[]::new), after, limit))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(TrigramAlbumCatalogue::artist)
                                .toList());
    }

    private static PublishingArtist artist(Row row) {
        return new PublishingArtist(
                row.getLong("artist"), row.getInteger("albums"), row.getInteger("tracks"));
    }
}
