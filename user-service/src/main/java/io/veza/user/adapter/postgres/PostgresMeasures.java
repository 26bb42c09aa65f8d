package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Role;
import io.veza.platform.persistence.SessionEventLog;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.measure.AccountView;
import io.veza.user.application.measure.Measures;
import io.veza.user.domain.account.User;
import io.veza.user.domain.measure.Measure;
import io.veza.user.domain.measure.MeasureKind;
import io.veza.user.domain.session.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresMeasures implements Measures {

    /** Whoever is just signing in holds a lock on the row that this one waits for. */
    private static final String LOCK = "select id from account where id = :account for update";

    private static final String KEEP =
            """
            insert into measure (id, account, kind, role, by, reason, at)
            values (:id, :account, :kind, :role, :by, :reason, :at)
            returning id
            """;
    private static final String BAN =
            "insert into ban (account, measure) values (:account, :measure) on conflict do nothing"
                    + " returning account";
    private static final String UNBAN =
            "delete from ban where account = :account returning account";
    private static final String LATEST =
            """
            select m.id, m.kind, m.role, m.by, m.reason, m.at,
                   coalesce(a.handle, ''), coalesce(a.display_name, '')
              from measure m left join account a on a.id = m.by
             where m.account = :account order by m.id desc limit :most
            """;

    private final Mutiny.SessionFactory database;
    private final SessionEventLog events;
    private final SessionEnding ending;

    PostgresMeasures(Mutiny.SessionFactory database, SessionEventLog events, SessionEnding ending) {
        this.database = database;
        this.events = events;
        this.ending = ending;
    }

    @Override
    public Uni<Optional<List<Long>>> take(long account, Function<User, Measure> decide) {
        return database.withTransaction(tx ->
                tx.createNativeQuery(LOCK, Long.class)
                        .setParameter("account", account)
                        .getSingleResultOrNull()
                        .chain(() -> tx.find(AccountEntity.class, account))
                        .chain(found -> take(tx, found, decide)));
    }

    private Uni<Optional<List<Long>>> take(
            Mutiny.Session tx, @Nullable AccountEntity account, Function<User, Measure> decide) {
        if (account == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        Measure measure = decide.apply(account.toDomain());
        return keep(tx, measure)
                .call(() -> events.append(tx, MeasureEvents.of(measure)))
                .chain(() -> follow(tx, account, measure))
                .map(Optional::of);
    }

    private static Uni<Long> keep(Mutiny.Session tx, Measure measure) {
        return tx.createNativeQuery(KEEP, Long.class)
                .setParameter("id", measure.id())
                .setParameter("account", measure.account())
                .setParameter("kind", measure.kind().name())
                .setParameter("role", measure.role() == null ? null : measure.role().name())
                .setParameter("by", measure.by())
                .setParameter("reason", measure.reason())
                .setParameter("at", measure.at())
                .getSingleResult();
    }

    private Uni<List<Long>> follow(Mutiny.Session tx, AccountEntity account, Measure measure) {
        long id = measure.account();
        return switch (measure.kind()) {
            case BAN ->
                    tx.createNativeQuery(BAN, Long.class)
                            .setParameter("account", id)
                            .setParameter("measure", measure.id())
                            .getSingleResultOrNull()
                            .chain(() -> ending.others(tx, id, 0, EndReason.BANNED, measure.at()));
            case SIGN_OUT -> ending.others(tx, id, 0, EndReason.SIGNED_OUT, measure.at());
            case UNBAN ->
                    tx.createNativeQuery(UNBAN, Long.class)
                            .setParameter("account", id)
                            .getSingleResultOrNull()
                            .replaceWith(List.of());
            case ROLE -> {
                account.role = Objects.requireNonNull(measure.role());
                yield Uni.createFrom().item(List.of());
            }
        };
    }

    @Override
    public Uni<Optional<AccountView>> find(long account, int atMost) {
        return database.withSession(session ->
                session.find(AccountEntity.class, account)
                        .chain(found -> view(session, found, atMost)));
    }

    private static Uni<Optional<AccountView>> view(
            Mutiny.Session session, @Nullable AccountEntity account, int atMost) {
        if (account == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        Uni<Boolean> banned =
                session.createNativeQuery(Statements.BANNED, Long.class)
                        .setParameter("account", account.id)
                        .getSingleResultOrNull()
                        .map(Objects::nonNull);
        return banned.chain(is ->
                session.createNativeQuery(LATEST, Object[].class)
                        .setParameter("account", account.id)
                        .setParameter("most", atMost)
                        .getResultList()
                        .map(rows -> Optional.of(view(account, is, rows))));
    }

    private static AccountView view(AccountEntity account, boolean banned, List<Object[]> rows) {
        return new AccountView(
                account.toDomain(),
                banned,
                rows.stream().map(row -> taken(account.id, row)).toList());
    }

    private static AccountView.Taken taken(long account, Object[] row) {
        long by = (Long) row[3];
        Measure measure =
                new Measure(
                        (Long) row[0],
                        account,
                        MeasureKind.valueOf((String) row[1]),
                        row[2] == null ? null : Role.valueOf((String) row[2]),
                        by,
                        (String) row[4],
                        instant(row[5]));
        return new AccountView.Taken(measure, new PersonView(by, (String) row[6], (String) row[7]));
    }

    private static Instant instant(Object timestamp) {
        return timestamp instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) timestamp;
    }
}
