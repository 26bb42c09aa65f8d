package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.stream.v1.RepostChanged;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.adapter.postgres.audience.AudienceCounts.Counted;
import io.veza.stream.application.repost.Reposts;
import io.veza.stream.domain.audience.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reposts in PostgreSQL. */
@ApplicationScoped
class PostgresReposts implements Reposts {

    private static final String COLUMNS =
            "r.id, r.person, 'TRACK' as kind, r.track as what, r.reposted_at as at";

    private static final String PUT =
            """
            insert into repost as r (id, person, track, reposted_at) values ($1, $2, $3, $4)
            on conflict do nothing returning\
            """
                    + " "
                    + COLUMNS;

    private static final String FIND =
            "select " + COLUMNS + " from repost r where person = $1 and track = $2";

    private static final String DELETE =
            """
            delete from repost where person = $1 and track = $2
            returning (select artist from track where id = $2) as artist\
            """;

    private static final String OF =
            "select "
                    + COLUMNS
                    + " from repost r join track t on t.id = r.track"
                    + " where r.person = $1 and r.id < $2"
                    + " and t.visibility = 'PUBLIC' and t.status = 'READY'"
                    + " order by r.id desc limit $3";

    private static final String ON =
            "select "
                    + COLUMNS
                    + " from repost r where track = $1 and id < $2 order by id desc limit $3";

    private final Pool pool;
    private final Transactions transactions;
    private final AudienceCounts counts;

    PostgresReposts(Pool pool, Transactions transactions, AudienceCounts counts) {
        this.pool = pool;
        this.transactions = transactions;
        this.counts = counts;
    }

    @Override
    public Uni<Mark> put(Mark repost, long artist) {
        long track = repost.on().id();
        Tuple row = Tuple.of(repost.id(), repost.person(), track, Sql.time(repost.at()));
        return transactions.inTransaction(tx ->
                tx.preparedQuery(PUT)
                        .execute(row)
                        .onFailure(AudienceCounts::isMissing)
                        .transform(_ -> AudienceCounts.notFound())
                        .chain(put ->
                                put.size() == 0
                                        ? find(tx, repost)
                                        : counted(tx, track, repost.person(), artist, 1)
                                                .replaceWith(repost)));
    }

    /** The one there was; taken back in between, it is as if it had been there. */
    private static Uni<Mark> find(SqlConnection tx, Mark repost) {
        return tx.preparedQuery(FIND)
                .execute(Tuple.of(repost.person(), repost.on().id()))
                .map(Marked::all)
                .map(found -> found.isEmpty() ? repost : found.getFirst());
    }

    @Override
    public Uni<Void> delete(long track, long person) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(DELETE)
                        .execute(Tuple.of(person, track))
                        .chain(gone ->
                                gone.size() == 0
                                        ? Uni.createFrom().voidItem()
                                        : counted(
                                                tx,
                                                track,
                                                person,
                                                gone.iterator().next().getLong("artist"),
                                                -1)));
    }

    private Uni<Void> counted(SqlConnection tx, long track, long person, long artist, int more) {
        RepostChanged change =
                RepostChanged.newBuilder()
                        .setPerson(person)
                        .setTrack(track)
                        .setArtist(artist)
                        .build();
        String type = more > 0 ? "repost.put" : "repost.deleted";
        return counts.add(tx, track, Counted.REPOSTS, more)
                .chain(() -> counts.tell(tx, track, type, change, person));
    }

    @Override
    public Uni<List<Mark>> of(long person, long before, int limit) {
        return pool.preparedQuery(OF).execute(Tuple.of(person, before, limit)).map(Marked::all);
    }

    @Override
    public Uni<List<Mark>> on(long track, long before, int limit) {
        return pool.preparedQuery(ON).execute(Tuple.of(track, before, limit)).map(Marked::all);
    }
}
