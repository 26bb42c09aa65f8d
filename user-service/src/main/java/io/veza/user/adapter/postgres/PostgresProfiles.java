package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Ids;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.profile.Profiles;
import io.veza.user.application.profile.Shown;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.consent.ConsentDocuments;
import io.veza.user.domain.profile.About;
import io.veza.user.domain.profile.Badge;
import io.veza.user.domain.profile.Link;
import io.veza.user.domain.profile.Privacy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What people show of themselves, in PostgreSQL. */
@ApplicationScoped
class PostgresProfiles implements Profiles {

    private static final String ABOUT =
            """
            insert into about (account, pronouns, location, links, genres) values ($1, $2, $3, $4, $5)
            on conflict (account) do update set pronouns = excluded.pronouns,
                location = excluded.location, links = excluded.links, genres = excluded.genres
            """;

    private static final String PRIVACY =
            """
            with said as (insert into consent (id, account, purpose, version, granted, at)
                select $8::bigint, $1::bigint, 'SUGGESTIONS', $10::text, $6::boolean, $9::timestamptz
                 where $6 <> coalesce((select p.suggested from privacy p where p.account = $1), true))
            insert into privacy (account, closed, lists, directs, findable, suggested, formerly)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (account) do update set closed = excluded.closed, lists = excluded.lists,
                directs = excluded.directs, findable = excluded.findable,
                suggested = excluded.suggested, formerly = excluded.formerly
            """;

    private static final String GIVE =
            """
            insert into badge (account, kind, by, at) values ($1, $2, $3, $4)
            on conflict (account, kind) do nothing
            """;

    private static final String TAKE = "delete from badge where account = $1 and kind = $2";

    private final Pool pool;
    private final Transactions transactions;
    private final AccountRows accounts;
    private final EventLog log;
    private final Ids ids;
    private final Clock clock;

    PostgresProfiles(
            Pool pool,
            Transactions transactions,
            AccountRows accounts,
            EventLog log,
            Ids ids,
            Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.accounts = accounts;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<Shown> of(long user, Instant now) {
        return pool.preparedQuery(ProfileRows.SHOWN)
                .execute(Tuple.of(user, utc(now)))
                .map(rows -> ProfileRows.shown(rows.iterator().next()));
    }

    @Override
    public Uni<Privacy> privacy(long user) {
        return privacy(pool, user);
    }

    private static Uni<Privacy> privacy(SqlClient client, long user) {
        return client.preparedQuery(ProfileRows.PRIVACY)
                .execute(Tuple.of(user))
                .map(rows -> ProfileRows.privacy(rows.iterator().next()));
    }

    @Override
    public Uni<Void> keep(long user, About about) {
        Tuple row =
                Tuple.of(user, about.pronouns(), about.location())
                        .addArrayOfString(
                                about.links().stream().map(Link::value).toArray(String[]::new))
                        .addArrayOfString(about.genres().toArray(String[]::new));
        return write(user, ABOUT, row, UserEvents.of(new UserEvent.ProfileChanged(user)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> keep(long user, Privacy privacy, Consumer<Privacy> check) {
        Tuple row =
                Tuple.of(user, privacy.closed(), privacy.lists().name(), privacy.directs().name())
                        .addBoolean(privacy.findable())
                        .addBoolean(privacy.suggested())
                        .addBoolean(privacy.formerly())
                        .addLong(ids.next())
                        .addValue(utc(clock.instant()))
                        .addString(ConsentDocuments.SUGGESTIONS_VERSION);
        Write write = new Write(PRIVACY, row, List.of(ProfileEvents.privacy(user, privacy)));
        return transactions.inTransaction(tx ->
                accounts.lock(tx, user)
                        .chain(() -> privacy(tx, user))
                        .invoke(check)
                        .chain(() -> write(tx, write))
                        .replaceWithVoid());
    }

    @Override
    public Uni<Boolean> give(long user, Badge badge, long by, Instant now) {
        Tuple row = Tuple.of(user, badge.name(), by, utc(now));
        return write(user, GIVE, row, List.of(ProfileEvents.badge(user, badge, "given", by)));
    }

    @Override
    public Uni<Boolean> take(long user, Badge badge, long by) {
        Tuple row = Tuple.of(user, badge.name());
        return write(user, TAKE, row, List.of(ProfileEvents.badge(user, badge, "taken", by)));
    }

    /** Under the account's lock, like all that its stream of events tells; false: no account. */
    private Uni<Boolean> write(long user, String statement, Tuple row, List<NewEvent> events) {
        Write write = new Write(statement, row, events);
        return transactions.inTransaction(tx ->
                accounts.lock(tx, user)
                        .chain(found ->
                                found.isEmpty()
                                        ? Uni.createFrom().item(false)
                                        : write(tx, write).replaceWith(true)));
    }

    private record Write(String statement, Tuple row, List<NewEvent> events) {}

    private Uni<Void> write(SqlConnection tx, Write write) {
        return tx.preparedQuery(write.statement())
                .execute(write.row())
                .chain(done -> log.append(tx, done.rowCount() > 0 ? write.events() : List.of()));
    }
}
