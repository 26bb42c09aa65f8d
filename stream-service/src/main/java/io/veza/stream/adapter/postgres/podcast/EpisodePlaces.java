package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.Episodes.Placing;
import io.veza.stream.domain.podcast.PodcastError;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes the rows of {@code episode}; the caller holds the show. */
@ApplicationScoped
class EpisodePlaces {

    /** It is not deleted meanwhile. */
    private static final String THEIRS =
            "select 1 from track where id = $1 and artist = $2 for key share";

    private static final String STANDING =
            """
            select exists (select from episode where track = $1 and show = $2) as here,
                (select count(*)::int from episode where show = $2) as many\
            """;

    /** What is in another show stays there; a guid never changes. */
    private static final String PUT =
            """
            insert into episode as e (track, show, guid, season, number, kind, notes, dated,
                chapter_starts, chapter_titles, chapter_urls, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (track) do update
            set season = excluded.season, number = excluded.number, kind = excluded.kind,
                notes = excluded.notes, dated = excluded.dated,
                chapter_starts = excluded.chapter_starts,
                chapter_titles = excluded.chapter_titles, chapter_urls = excluded.chapter_urls
            where e.show = excluded.show\
            """;

    private final Clock clock;

    EpisodePlaces(Clock clock) {
        this.clock = clock;
    }

    Uni<Void> put(SqlConnection tx, Show show, Placing placing, int most) {
        Tuple values = EpisodeRows.values(placing).addOffsetDateTime(Sql.time(clock.instant()));
        return tx.preparedQuery(THEIRS)
                .execute(Tuple.of(placing.track(), show.owner()))
                .invoke(EpisodePlaces::requireTheirs)
                .chain(() ->
                        tx.preparedQuery(STANDING).execute(Tuple.of(placing.track(), show.id())))
                .invoke(found -> requireRoom(found.iterator().next(), most))
                .chain(() -> tx.preparedQuery(PUT).execute(values))
                .invoke(EpisodePlaces::requirePut)
                .replaceWithVoid();
    }

    private static void requireTheirs(RowSet<Row> found) {
        if (found.size() == 0) {
            throw new DomainException(TrackError.TRACK_NOT_FOUND, "This is no track of yours");
        }
    }

    private static void requireRoom(Row standing, int most) {
        if (!standing.getBoolean("here") && standing.getInteger("many") >= most) {
            throw new DomainException(
                    PodcastError.SHOW_FULL, "There are at most " + most + " episodes in a show");
        }
    }

    private static void requirePut(RowSet<Row> put) {
        if (put.rowCount() == 0) {
            throw new DomainException(
                    PodcastError.TRACK_IN_OTHER_SHOW, "This track is an episode of another show");
        }
    }
}
