package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.domain.podcast.PodcastError;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes new rows of {@code show}. */
@ApplicationScoped
class NewShows {

    /** So that nobody makes two where there is room for one. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended($1, 400))";

    private static final String COUNT = "select count(*)::int from show where owner = $1";
    private static final String ADD =
            """
            insert into show (id, title, description, language, category, author, email, explicit,
                link, copyright, funding_url, funding_text, locked, kind, visibility, owner, guid,
                created_at, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                $18)\
            """;

    private final ShowRows rows;

    NewShows(ShowRows rows) {
        this.rows = rows;
    }

    /** Until this transaction ends nobody else makes one for them. */
    static Uni<Void> alone(SqlConnection tx, long owner) {
        return tx.preparedQuery(ALONE).execute(Tuple.of(Long.toString(owner))).replaceWithVoid();
    }

    /** While it is alone. */
    Uni<Show> add(SqlConnection tx, Show show, int most) {
        Tuple values =
                ShowColumns.said(show)
                        .addLong(show.owner())
                        .addUUID(show.guid())
                        .addOffsetDateTime(Sql.time(show.createdAt()));
        return requireRoom(tx, show.owner(), most)
                .chain(() -> tx.preparedQuery(ADD).execute(values))
                .chain(() -> rows.tell(tx, "created", show, show.owner()))
                .chain(() -> ShowRows.get(tx, show.id()));
    }

    private static Uni<Void> requireRoom(SqlConnection tx, long owner, int most) {
        return tx.preparedQuery(COUNT)
                .execute(Tuple.of(owner))
                .invoke(counted -> {
                    if (counted.iterator().next().getInteger(0) >= most) {
                        throw new DomainException(
                                PodcastError.TOO_MANY_SHOWS,
                                "One person has at most " + most + " shows");
                    }
                })
                .replaceWithVoid();
    }
}
