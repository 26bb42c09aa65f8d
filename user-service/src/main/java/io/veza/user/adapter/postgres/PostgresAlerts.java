package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.alert.AlertView;
import io.veza.user.application.alert.Alerts;
import io.veza.user.domain.account.User;
import io.veza.user.domain.alert.Finding;
import io.veza.user.domain.alert.Oddity;
import io.veza.user.domain.alert.Travel;
import io.veza.user.domain.alert.Verdict;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresAlerts implements Alerts {

    private final Transactions transactions;
    private final Pool pool;
    private final Disowning disowning;

    PostgresAlerts(Transactions transactions, Pool pool, Disowning disowning) {
        this.transactions = transactions;
        this.pool = pool;
        this.disowning = disowning;
    }

    @Override
    public Uni<Void> raise(long session, Finding finding, Letter letter) {
        Travel travel = finding.travel();
        Tuple row =
                Tuple.tuple()
                        .addLong(session)
                        .addLong(letter.account())
                        .addArrayOfString(
                                finding.oddities().stream()
                                        .sorted()
                                        .map(Oddity::name)
                                        .toArray(String[]::new))
                        .addInteger(travel == null ? null : travel.km())
                        .addInteger(travel == null ? null : travel.kmh())
                        .addLong(letter.id());
        return transactions.inTransaction(tx ->
                tx.preparedQuery(AlertStatements.RAISE)
                        .execute(row)
                        .chain(() -> LetterRows.insert(tx, List.of(letter))));
    }

    @Override
    public Uni<List<AlertView>> of(long account, long before, int limit) {
        return pool.preparedQuery(AlertStatements.LIST)
                .execute(Tuple.of(account, before, limit))
                .map(rows -> rows.stream().map(PostgresAlerts::view).toList());
    }

    @Override
    public Uni<Boolean> own(long account, long session, Instant now) {
        return pool.preparedQuery(AlertStatements.ANSWER)
                .execute(Tuple.of(account, session, Verdict.MINE.name(), utc(now)))
                .map(rows -> rows.size() > 0);
    }

    @Override
    public Uni<Optional<Disowned>> disown(
            long account, long session, Instant now, Function<User, Letter> reset) {
        Tuple answer = Tuple.of(account, session, Verdict.NOT_MINE.name(), utc(now));
        return transactions.inTransaction(tx ->
                tx.preparedQuery(AlertStatements.ANSWER)
                        .execute(answer)
                        .chain(rows ->
                                rows.size() == 0
                                        ? LinkRows.nothing()
                                        : disowning.handle(tx, account, session, now, reset)));
    }

    @Override
    public Uni<Optional<Disowned>> disown(
            MailToken token, Instant now, Function<User, Letter> reset) {
        return transactions.inTransaction(tx ->
                LinkRows.use(
                        tx,
                        token,
                        LetterKind.UNUSUAL_SIGN_IN,
                        now,
                        link ->
                                byMail(tx, link.letter(), now)
                                        .chain(session ->
                                                disowning.handle(
                                                        tx, link.account(), session, now, reset))));
    }

    /** The session, or 0 when it is forgotten already; its password may still be known. */
    private static Uni<Long> byMail(SqlConnection tx, long letter, Instant now) {
        return tx.preparedQuery(AlertStatements.DISOWN_BY_MAIL)
                .execute(Tuple.of(letter, utc(now)))
                .map(rows -> rows.stream().findFirst().map(row -> row.getLong(0)).orElse(0L));
    }

    private static AlertView view(Row row) {
        String verdict = row.getString("verdict");
        return new AlertView(
                row.getLong("session"),
                PostgresSignIns.signIn(row),
                finding(row),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getBoolean("living"));
    }

    private static Finding finding(Row row) {
        return new Finding(
                Arrays.stream(row.getArrayOfStrings("oddities"))
                        .map(Oddity::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                travel(row));
    }

    private static @Nullable Travel travel(Row row) {
        Integer km = row.getInteger("travel_km");
        return km == null ? null : new Travel(km, row.getInteger("travel_kmh"));
    }
}
