package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Role;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.user.v1.AppPasswordCreated;
import io.veza.proto.user.v1.AppPasswordRevoked;
import io.veza.user.application.apppassword.AppPasswords;
import io.veza.user.application.apppassword.Held;
import io.veza.user.config.AppPasswordConfig;
import io.veza.user.domain.apppassword.AppPassword;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** App passwords in PostgreSQL. What is revoked is gone; that it was there is in the event log. */
@ApplicationScoped
class PostgresAppPasswords implements AppPasswords {

    /** Of two that come at once, the second counts the first. */
    private static final String LOCK = "select id from account where id = $1 for no key update";

    private static final String ADD =
            """
            insert into app_password (id, account, name, hash, scopes, created_at, expires_at, sealed)
            select $1, $2, $3, $4, $5, $6, $7, $9
             where (select count(*) from app_password where account = $2) < $8
            """;

    private static final String OF =
            """
            select id, account, name, scopes, created_at, expires_at, last_used_at,
                sealed is not null as for_players
              from app_password where account = $1 order by id desc
            """;

    private static final String REMOVE = "delete from app_password where id = $1 and account = $2";

    /** Asked once for each token, so what is noted is within a token's life. */
    private static final String USE =
            """
            update app_password p set last_used_at = $2
              from account a
             where p.hash = $1 and a.id = p.account and a.deactivated_at is null
               and not exists (select from ban b where b.account = a.id)
               and (p.expires_at is null or p.expires_at > $2)
            returning p.id, p.account, p.name, p.scopes, p.created_at, p.expires_at, p.last_used_at,
                p.sealed is not null as for_players, a.role
            """;

    private static final String FOR_PLAYERS =
            """
            select p.id, p.account, p.name, p.scopes, p.created_at, p.expires_at, p.last_used_at,
                true as for_players, a.role, p.sealed
              from app_password p join account a on a.id = p.account
             where %s = $1 and a.deactivated_at is null and p.sealed is not null
               and not exists (select from ban b where b.account = a.id)
               and (p.expires_at is null or p.expires_at > $2)
            """;

    private static final String BY_HANDLE = FOR_PLAYERS.replace("%s", "a.handle");
    private static final String BY_EMAIL = FOR_PLAYERS.replace("%s", "a.email");

    private static final String USED =
            """
            update app_password set last_used_at = $2
             where id = $1 and (last_used_at is null or last_used_at < $2::timestamptz - interval '5 minutes')
            """;

    private final Pool pool;
    private final Transactions transactions;
    private final EventLog log;
    private final int most;

    PostgresAppPasswords(
            Pool pool, Transactions transactions, EventLog log, AppPasswordConfig config) {
        this.pool = pool;
        this.transactions = transactions;
        this.log = log;
        this.most = config.most();
    }

    @Override
    public Uni<Boolean> add(AppPassword made, byte[] hash, byte[] sealed) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(LOCK)
                        .execute(Tuple.of(made.user()))
                        .chain(() ->
                                tx.preparedQuery(ADD)
                                        .execute(AppPasswordRows.row(made, hash, sealed, most)))
                        .chain(rows -> tell(tx, rows.rowCount() > 0, created(made))));
    }

    @Override
    public Uni<List<AppPassword>> of(long user) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(user))
                .map(rows -> rows.stream().map(AppPasswordRows::password).toList());
    }

    @Override
    public Uni<Boolean> remove(long user, long id) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(REMOVE)
                        .execute(Tuple.of(id, user))
                        .chain(rows -> tell(tx, rows.rowCount() > 0, revoked(user, id))));
    }

    @Override
    public Uni<Optional<Held>> use(byte[] hash, Instant now) {
        return pool.preparedQuery(USE)
                .execute(Tuple.of(AppPasswordRows.bytes(hash), now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().findFirst().map(PostgresAppPasswords::held));
    }

    @Override
    public Uni<List<Sealed>> forPlayers(Login login, Instant now) {
        return pool.preparedQuery(login.isEmail() ? BY_EMAIL : BY_HANDLE)
                .execute(Tuple.of(login.value(), now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().map(PostgresAppPasswords::sealed).toList());
    }

    @Override
    public Uni<Void> used(long id, Instant now) {
        return pool.preparedQuery(USED)
                .execute(Tuple.of(id, now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private static Sealed sealed(Row row) {
        return new Sealed(held(row), row.getBuffer("sealed").getBytes());
    }

    private Uni<Boolean> tell(SqlConnection tx, boolean done, NewEvent event) {
        return log.append(tx, done ? List.of(event) : List.of()).replaceWith(done);
    }

    private static Held held(Row row) {
        return new Held(AppPasswordRows.password(row), Role.valueOf(row.getString("role")));
    }

    private static NewEvent created(AppPassword made) {
        AppPasswordCreated payload =
                AppPasswordCreated.newBuilder()
                        .setAppPassword(made.id())
                        .setUser(made.user())
                        .build();
        return event(made.id(), "created", payload, made.user());
    }

    private static NewEvent revoked(long user, long id) {
        AppPasswordRevoked payload =
                AppPasswordRevoked.newBuilder().setAppPassword(id).setUser(user).build();
        return event(id, "revoked", payload, user);
    }

    private static NewEvent event(
            long id, String what, com.google.protobuf.Message payload, long user) {
        return new NewEvent("app_password/" + id, "veza.user.app_password." + what, payload, user);
    }
}
