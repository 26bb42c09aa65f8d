package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.ListenCounted;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.adapter.postgres.audience.AudienceCounts.Counted;
import io.veza.stream.application.listen.Listens.Count;
import io.veza.stream.domain.listen.Listen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts playings: each once, and of one listener no more than there is time to hear. */
@ApplicationScoped
class PlayCounts {

    /** Its listener's row is held meanwhile, so nobody else says so at the same time. */
    private static final String REPORT =
            """
            insert into listen_report (person, nonce, at)
            select $1, $2, $3::timestamptz
            where not exists (select from listen_report r where r.person = $1
                and r.at > $3::timestamptz - make_interval(secs => $4)
                and r.at < $3::timestamptz + make_interval(secs => $4))
            on conflict do nothing\
            """;

    private final AudienceCounts counts;

    PlayCounts(AudienceCounts counts) {
        this.counts = counts;
    }

    /** False: it was counted before, or there was no time. */
    Uni<Boolean> count(SqlConnection tx, Listen listen, Count count) {
        Tuple report =
                Tuple.of(
                        listen.person(),
                        count.nonce(),
                        Sql.time(listen.listenedAt()),
                        (double) count.apart().toMillis() / 1000);
        return tx.preparedQuery(REPORT)
                .execute(report)
                .map(rows -> rows.rowCount() > 0)
                .call(counted ->
                        counted && listen.track() != null && listen.person() != count.artist()
                                ? add(tx, listen, listen.track(), count.artist())
                                : Uni.createFrom().voidItem());
    }

    Uni<Void> countAll(SqlConnection tx, List<Listen> listens, Map<Long, Count> counts) {
        return Multi.createFrom()
                .iterable(listens)
                .filter(one -> counts.containsKey(one.id()))
                .onItem()
                .transformToUniAndConcatenate(
                        one -> count(tx, one, Objects.requireNonNull(counts.get(one.id()))))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> add(SqlConnection tx, Listen listen, long track, long artist) {
        return counts.add(tx, track, Counted.PLAYS, 1)
                .call(() -> counts.addToDay(tx, track, Counted.PLAYS, 1, listen.listenedAt()))
                .chain(plays -> tell(tx, track, artist, plays));
    }

    /**
     * Without a name: what somebody hears is their own business, and is forgotten when they say so.
     */
    private Uni<Void> tell(SqlConnection tx, long track, long artist, int plays) {
        ListenCounted counted =
                ListenCounted.newBuilder()
                        .setTrack(track)
                        .setArtist(artist)
                        .setPlays(plays)
                        .build();
        return counts.tell(tx, track, "listen.counted", counted, null);
    }
}
