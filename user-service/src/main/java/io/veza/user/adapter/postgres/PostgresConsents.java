package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import com.google.protobuf.Message;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Ids;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.user.v1.ConsentGiven;
import io.veza.proto.user.v1.ConsentWithdrawn;
import io.veza.user.application.consent.Consents;
import io.veza.user.domain.consent.Consent;
import io.veza.user.domain.consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PostgresConsents implements Consents {

    private static final String ADD =
            "insert into consent (id, account, purpose, version, granted, at)"
                    + " values ($1, $2, $3, $4, $5, $6)";

    private static final String LATEST =
            "select purpose, version, granted, at from consent where account = $1"
                    + " order by id desc limit $2";

    private final Pool pool;
    private final AccountRows accounts;
    private final EventLog events;
    private final Ids ids;

    PostgresConsents(Pool pool, AccountRows accounts, EventLog events, Ids ids) {
        this.pool = pool;
        this.accounts = accounts;
        this.events = events;
        this.ids = ids;
    }

    @Override
    public Uni<Void> add(long account, Consent said) {
        Tuple row =
                Tuple.of(
                        ids.next(),
                        account,
                        said.purpose().name(),
                        said.version(),
                        said.granted(),
                        utc(said.at()));
        return pool.withTransaction(tx ->
                accounts.lock(tx, account)
                        .chain(() -> tx.preparedQuery(ADD).execute(row))
                        .chain(() -> events.append(tx, List.of(event(account, said))))
                        .replaceWithVoid());
    }

    @Override
    public Uni<List<Consent>> of(long account, int most) {
        return pool.preparedQuery(LATEST)
                .execute(Tuple.of(account, most))
                .map(rows -> rows.stream().map(PostgresConsents::consent).toList());
    }

    private static Consent consent(Row row) {
        return new Consent(
                Purpose.valueOf(row.getString("purpose")),
                row.getString("version"),
                row.getBoolean("granted"),
                row.getOffsetDateTime("at").toInstant());
    }

    private static NewEvent event(long account, Consent said) {
        Message payload =
                said.granted()
                        ? ConsentGiven.newBuilder()
                                .setUser(account)
                                .setPurpose(said.purpose().name())
                                .setVersion(said.version())
                                .build()
                        : ConsentWithdrawn.newBuilder()
                                .setUser(account)
                                .setPurpose(said.purpose().name())
                                .setVersion(said.version())
                                .build();
        String what = said.granted() ? "given" : "withdrawn";
        return new NewEvent("account/" + account, "veza.user.consent." + what, payload, account);
    }
}
