package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.attachment.Attachments.Claimed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;

/** Who holds which attachment. */
@ApplicationScoped
class AttachmentClaims {

    /** Locked in one order, so that two claims never wait for each other. */
    private static final String LOCK =
            "select "
                    + AttachmentRows.COLUMNS
                    + """
                    , claim from attachment
                    where id = any($1) and owner = $2 and erased_at is null
                    order by id for update\
                    """;

    private static final String CLAIM =
            """
            update attachment set claim = $2, claimed_at = $3
            where id = any($1) and claim is null\
            """;

    private static final String RELEASE =
            """
            update attachment set claim = null, claimed_at = null
            where owner = $1 and claim = $2 and message is null\
            """;

    private final Pool pool;
    private final Clock clock;

    AttachmentClaims(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<Claimed> claim(List<Long> ids, long owner, String claim) {
        Long[] wanted = ids.toArray(Long[]::new);
        return pool.withTransaction(tx ->
                tx.preparedQuery(LOCK)
                        .execute(Tuple.of(wanted, owner))
                        .chain(rows -> claim(tx, rows, wanted, claim)));
    }

    private Uni<Claimed> claim(SqlConnection tx, RowSet<Row> rows, Long[] wanted, String claim) {
        boolean taken =
                StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString("claim"))
                        .anyMatch(holder -> holder != null && !holder.equals(claim));
        Claimed claimed = new Claimed(AttachmentRows.read(rows), taken);
        if (taken || rows.size() < wanted.length) {
            return Uni.createFrom().item(claimed);
        }
        return tx.preparedQuery(CLAIM)
                .execute(Tuple.of(wanted, claim, AttachmentRows.time(clock.instant())))
                .replaceWith(claimed);
    }

    Uni<Void> release(long owner, String claim) {
        return pool.preparedQuery(RELEASE).execute(Tuple.of(owner, claim)).replaceWithVoid();
    }
}
