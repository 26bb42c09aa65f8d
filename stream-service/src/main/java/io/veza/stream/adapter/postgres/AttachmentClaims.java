package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.attachment.Attachments.Claimed;
import io.veza.stream.application.attachment.Attachments.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

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
            update attachment
            set claim = $2, claimed_at = $3, held_until = coalesce($4, held_until)
            where id = any($1)\
            """;

    private static final String RELEASE =
            """
            update attachment set claim = null, claimed_at = null, held_until = null
            where owner = $1 and claim = $2 and message is null\
            """;

    private final Pool pool;
    private final Clock clock;

    AttachmentClaims(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<Claimed> claim(List<Long> ids, Holder holder) {
        Long[] wanted = ids.toArray(Long[]::new);
        return pool.withTransaction(tx ->
                tx.preparedQuery(LOCK)
                        .execute(Tuple.of(wanted, holder.owner()))
                        .chain(rows -> claim(tx, rows, wanted, holder)));
    }

    private Uni<Claimed> claim(SqlConnection tx, RowSet<Row> rows, Long[] wanted, Holder holder) {
        boolean taken =
                StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString("claim"))
                        .anyMatch(other -> other != null && !other.equals(holder.claim()));
        Claimed claimed = new Claimed(AttachmentRows.read(rows), taken);
        if (taken || rows.size() < wanted.length) {
            return Uni.createFrom().item(claimed);
        }
        return tx.preparedQuery(CLAIM)
                .execute(Tuple.of(wanted, holder.claim(), Sql.time(clock.instant()), until(holder)))
                .replaceWith(claimed);
    }

    private static @Nullable OffsetDateTime until(Holder holder) {
        return holder.until() == null ? null : Sql.time(holder.until());
    }

    Uni<Void> release(long owner, String claim) {
        return pool.preparedQuery(RELEASE).execute(Tuple.of(owner, claim)).replaceWithVoid();
    }
}
