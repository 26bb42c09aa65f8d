package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.user.application.erasure.Erasures;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.erasure.Certificate;
import io.veza.user.domain.erasure.Erasure;
import io.veza.user.domain.erasure.ErasureState;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.session.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresErasures implements Erasures {

    private final Pool pool;
    private final SessionRows sessions;
    private final LastLetters letters;
    private final EventLog events;

    PostgresErasures(Pool pool, SessionRows sessions, LastLetters letters, EventLog events) {
        this.pool = pool;
        this.sessions = sessions;
        this.letters = letters;
        this.events = events;
    }

    @Override
    public Uni<List<Long>> begin(Erasure asked, Language language, Letter notice) {
        Tuple row =
                Tuple.of(
                        asked.id(),
                        asked.subject(),
                        utc(asked.askedAt()),
                        utc(asked.beginsAt()),
                        language.name());
        return pool.withTransaction(tx ->
                tx.preparedQuery(ErasureStatements.HIDE)
                        .execute(Tuple.of(asked.subject(), utc(asked.askedAt())))
                        .chain(() -> tx.preparedQuery(ErasureStatements.ASK).execute(row))
                        .chain(() -> LetterRows.insert(tx, List.of(notice)))
                        .chain(() -> hidden(tx, asked)));
    }

    private Uni<List<Long>> hidden(SqlConnection tx, Erasure asked) {
        long user = asked.subject();
        return events.append(tx, UserEvents.of(new UserEvent.Deactivated(user)))
                .chain(() ->
                        sessions.endAll(
                                tx,
                                user,
                                SessionRows.NONE,
                                EndReason.DEACTIVATED,
                                asked.askedAt()));
    }

    @Override
    public Uni<Optional<Erasure>> claim(Instant now, Instant until) {
        return pool.preparedQuery(ErasureStatements.CLAIM)
                .execute(Tuple.of(utc(now), utc(until)))
                .map(rows -> rows.stream().findFirst().map(ErasureRows::erasure));
    }

    @Override
    public Uni<Void> advance(Erasure erasure, Instant now, Map<String, Long> counts) {
        Tuple move =
                Tuple.of(
                        erasure.id(),
                        erasure.step().name(),
                        erasure.step().next().name(),
                        utc(now));
        return pool.withTransaction(tx ->
                ErasureRows.count(tx, erasure, counts)
                        .chain(() -> tx.preparedQuery(ErasureStatements.ADVANCE).execute(move))
                        .chain(() -> ErasureRows.attempt(tx, erasure, now, null)));
    }

    @Override
    public Uni<Void> again(Erasure erasure, Instant due) {
        return pool.preparedQuery(ErasureStatements.AGAIN)
                .execute(Tuple.of(erasure.id(), utc(due)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> failed(
            Erasure erasure, ErasureState state, String reason, Instant now, Instant due) {
        Tuple row = Tuple.of(erasure.id(), state.name(), utc(due));
        return pool.withTransaction(tx ->
                tx.preparedQuery(ErasureStatements.FAILED)
                        .execute(row)
                        .chain(() -> ErasureRows.attempt(tx, erasure, now, reason)));
    }

    @Override
    public Uni<List<Certificate.Count>> counts(long erasure) {
        return pool.preparedQuery(ErasureStatements.COUNTS)
                .execute(Tuple.of(erasure))
                .map(rows -> rows.stream().map(ErasureRows::count).toList());
    }

    @Override
    public Uni<Void> certify(Erasure erasure, String certificate, Instant now) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(ErasureStatements.CERTIFY)
                        .execute(Tuple.of(erasure.id(), certificate, utc(now)))
                        .chain(rows ->
                                letters.send(
                                        tx, erasure, certificate, now, rows.stream().findFirst()))
                        .chain(() -> ErasureRows.attempt(tx, erasure, now, null)));
    }

    @Override
    public Uni<List<Attempted>> list(int limit, long cursor) {
        return pool.preparedQuery(ErasureStatements.LIST)
                .execute(Tuple.of(limit, cursor))
                .map(rows -> rows.stream().map(ErasureRows::erasure).toList())
                .chain(found -> attempts(found).map(known -> attempted(found, known)));
    }

    private Uni<Map<Long, List<Row>>> attempts(List<Erasure> found) {
        Long[] ids = found.stream().map(Erasure::id).toArray(Long[]::new);
        return pool.preparedQuery(ErasureStatements.ATTEMPTS)
                .execute(Tuple.of(ids))
                .map(rows ->
                        rows.stream()
                                .collect(Collectors.groupingBy(row -> row.getLong("erasure"))));
    }

    private static List<Attempted> attempted(List<Erasure> found, Map<Long, List<Row>> known) {
        return found.stream()
                .map(one ->
                        new Attempted(
                                one,
                                known.getOrDefault(one.id(), List.of()).stream()
                                        .map(ErasureRows::attempt)
                                        .toList()))
                .toList();
    }

    @Override
    public Uni<Optional<ErasureState>> retry(long erasure, Instant now) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(ErasureStatements.STATE)
                        .execute(Tuple.of(erasure))
                        .map(rows ->
                                rows.stream()
                                        .findFirst()
                                        .map(row -> ErasureState.valueOf(row.getString(0))))
                        .call(() ->
                                tx.preparedQuery(ErasureStatements.RETRY)
                                        .execute(Tuple.of(erasure, utc(now)))));
    }

    @Override
    public Uni<Integer> repeat(Instant since, Instant now) {
        return pool.preparedQuery(ErasureStatements.REPEAT)
                .execute(Tuple.of(utc(since), utc(now)))
                .map(rows -> rows.rowCount());
    }

    @Override
    public Uni<Integer> resume(List<Erasure> forgotten) {
        if (forgotten.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Tuple rows =
                Tuple.of(
                        forgotten.stream().map(Erasure::id).toArray(Long[]::new),
                        forgotten.stream().map(Erasure::subject).toArray(Long[]::new),
                        utc(forgotten.getFirst().askedAt()));
        return pool.preparedQuery(ErasureStatements.RESUME)
                .execute(rows)
                .map(kept -> kept.rowCount());
    }
}
