package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.user.v1.UserProfileChanged;
import io.veza.user.application.erasure.Accounts;
import io.veza.user.domain.erasure.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes an account away with all that hangs on it, in one transaction. Whoever is just signing in
 * holds the lock on it, and then it is not erased.
 */
@ApplicationScoped
class PostgresAccountErasure implements Accounts {

    private static final String LOCK = "select email from account where id = $1 for update";

    /** Where the certificate goes is kept until it has gone. */
    private static final String START =
            """
            update erasure set state = 'RUNNING', begun_at = coalesce(begun_at, $2),
                   address = coalesce(address, (select email from account where id = $3))
             where id = $1 and state in ('WAITING', 'RUNNING') and step = 'ACCOUNT'
            """;

    private static final String COUNT =
            """
            select 'accounts' as kind, count(*) from account where id = $1
            union all select 'passwords', count(*) from password where account = $1
            union all select 'sessions', count(*) from session where account = $1
            union all select 'identities', count(*) from identity where account = $1
            union all select 'passkeys', count(*) from passkey where account = $1
            union all select 'totp', count(*) from totp where account = $1
            union all select 'backupCodes', count(*) from backup_code where account = $1
            union all select 'trustedDevices', count(*) from trusted_device where account = $1
            union all select 'appPasswords', count(*) from app_password where account = $1
            union all select 'follows', count(*) from follow where $1 in (follower, followed)
            union all select 'blocks', count(*) from block where $1 in (blocker, blocked)
            union all select 'mutes', count(*) from mute where $1 in (muter, muted)
            union all select 'formerNames', (select count(*) from past_handle where account = $1)
                + (select count(*) from past_email where account = $1)
            union all select 'profileParts', (select count(*) from about where account = $1)
                + (select count(*) from privacy where account = $1)
                + (select count(*) from badge where account = $1)
            union all select 'takeouts', count(*) from takeout where account = $1 and state <> 'EXPIRED'
            union all select 'consents', count(*) from consent where account = $1
            union all select 'measures', count(*) from measure where account = $1
            """;

    /** Those given up lately, too: they still lead to whoever had them. */
    private static final String RESERVE =
            """
            insert into reserved_handle (digest, kept_until)
            select distinct sha256(convert_to(handle, 'UTF8')), $2::timestamptz from (
                select handle from account where id = $1
                union select handle from past_handle where account = $1 and kept_until > now()) h
            on conflict (digest) do update
               set kept_until = greatest(reserved_handle.kept_until, excluded.kept_until)
            """;

    private static final String LETTERS = "delete from letter where account = $1 or email = $2";
    private static final String NEWCOMERS = "delete from identity_newcomer where email = $1";
    private static final String ACCOUNT = "delete from account where id = $1";

    private final Pool pool;
    private final EventLog events;

    PostgresAccountErasure(Pool pool, EventLog events) {
        this.pool = pool;
        this.events = events;
    }

    @Override
    public Uni<Optional<Map<String, Long>>> erase(
            Erasure erasure, Instant now, Instant handleKept) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(LOCK)
                        .execute(Tuple.of(erasure.subject()))
                        .map(rows -> rows.stream().findFirst().map(row -> row.getString(0)))
                        .chain(email -> erase(tx, erasure, email.orElse(""), now, handleKept)));
    }

    private Uni<Optional<Map<String, Long>>> erase(
            SqlConnection tx, Erasure erasure, String email, Instant now, Instant handleKept) {
        return start(tx, erasure, now)
                .chain(started -> {
                    if (started) {
                        return take(tx, erasure, email, handleKept).map(Optional::of);
                    }
                    return Uni.createFrom().item(Optional.<Map<String, Long>>empty());
                });
    }

    private static Uni<Boolean> start(SqlConnection tx, Erasure erasure, Instant now) {
        return tx.preparedQuery(START)
                .execute(Tuple.of(erasure.id(), utc(now), erasure.subject()))
                .map(rows -> rows.rowCount() > 0);
    }

    private Uni<Map<String, Long>> take(
            SqlConnection tx, Erasure erasure, String address, Instant handleKept) {
        Tuple account = Tuple.of(erasure.subject());
        return tx.preparedQuery(COUNT)
                .execute(account)
                .map(rows ->
                        rows.stream()
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getString(0), row -> row.getLong(1))))
                .call(counts -> ErasureRows.count(tx, erasure, counts))
                .call(() ->
                        tx.preparedQuery(RESERVE)
                                .execute(Tuple.of(erasure.subject(), utc(handleKept))))
                .call(() -> tx.preparedQuery(LETTERS).execute(Tuple.of(erasure.subject(), address)))
                .call(() -> tx.preparedQuery(NEWCOMERS).execute(Tuple.of(address)))
                .call(() -> tx.preparedQuery(ACCOUNT).execute(account))
                .call(() -> events.append(tx, List.of(nameless(erasure.subject()))));
    }

    /** Whoever has remembered the name asks again, and finds none. */
    private static NewEvent nameless(long user) {
        UserProfileChanged payload = UserProfileChanged.newBuilder().setUser(user).build();
        return new NewEvent("account/" + user, "veza.user.account.profile_changed", payload, null);
    }
}
