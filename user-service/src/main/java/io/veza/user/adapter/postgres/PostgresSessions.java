package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.SessionEventLog;
import io.veza.user.application.session.SessionHolder;
import io.veza.user.application.session.Sessions;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.Session;
import io.veza.user.domain.session.SessionError;
import io.veza.user.domain.session.SessionEvent;
import io.veza.user.domain.session.SessionLimits;
import io.veza.user.domain.session.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresSessions implements Sessions {

    private final Mutiny.SessionFactory database;
    private final SessionEventLog events;
    private final SessionLimits limits;

    PostgresSessions(Mutiny.SessionFactory database, SessionEventLog events, SessionLimits limits) {
        this.database = database;
        this.events = events;
        this.limits = limits;
    }

    @Override
    public Uni<Void> start(Session started, Origin origin, RefreshToken first) {
        Instant idleUntil = started.idleEnd(started.startedAt(), limits);
        SessionEvent event = new SessionEvent.Started(started.id(), started.user());
        return database.withTransaction(session ->
                session.persist(SessionEntity.from(started, origin))
                        .chain(session::flush)
                        .chain(() -> refuseBanned(session, started.user()))
                        .chain(() -> session.persist(RefreshTokenEntity.first(first, idleUntil)))
                        .chain(() -> events.append(session, UserEvents.of(event))));
    }

    /** After the insert, whose foreign key waits for whoever is just banning the account. */
    private static Uni<Void> refuseBanned(Mutiny.Session session, long user) {
        return session.createNativeQuery(Statements.BANNED, Long.class)
                .setParameter("account", user)
                .getSingleResultOrNull()
                .invoke(banned -> {
                    if (banned != null) {
                        throw new DomainException(
                                SessionError.ACCOUNT_BANNED, "This account is banned.");
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<SessionHolder>> rotate(
            RefreshToken used, RefreshToken successor, Instant now) {
        return database.withTransaction(session ->
                session.createNativeQuery(Statements.ROTATE, Long.class)
                        .setParameter("hash", used.hash())
                        .setParameter("successor", successor.hash())
                        .setParameter("now", now)
                        .setParameter("idle", now.plus(limits.idle()))
                        .getSingleResultOrNull()
                        .chain(rotated -> holder(session, rotated)));
    }

    @Override
    public Uni<Optional<Trace>> trace(RefreshToken token, Instant now) {
        return database.withSession(session ->
                        session.createNativeQuery(Statements.TRACE, Object[].class)
                                .setParameter("hash", token.hash())
                                .setParameter("now", now)
                                .getSingleResultOrNull())
                .map(PostgresSessions::trace);
    }

    @Override
    public Uni<Optional<SessionHolder>> holder(long id, Instant now) {
        return database.withSession(session ->
                session.createNativeQuery(Statements.LIVING, Long.class)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .getSingleResultOrNull()
                        .chain(living -> holder(session, living)));
    }

    @Override
    public Uni<Boolean> end(long id, EndReason reason, Instant now) {
        return database.withTransaction(session ->
                session.createNativeQuery(Statements.END, Long.class)
                        .setParameter("id", id)
                        .setParameter("reason", reason.name())
                        .setParameter("now", now)
                        .getSingleResultOrNull()
                        .chain(user -> tellEnd(session, id, user, reason)));
    }

    private Uni<Boolean> tellEnd(
            Mutiny.Session session, long id, @Nullable Long user, EndReason reason) {
        if (user == null) {
            return Uni.createFrom().item(false);
        }
        SessionEvent event = new SessionEvent.Ended(id, user, reason);
        return events.append(session, UserEvents.of(event)).replaceWith(true);
    }

    private static Uni<Optional<SessionHolder>> holder(Mutiny.Session session, @Nullable Long id) {
        if (id == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return session.createSelectionQuery(Statements.HOLDER, Object[].class)
                .setParameter(1, id)
                .getSingleResult()
                .map(PostgresSessions::holder);
    }

    private static Optional<SessionHolder> holder(Object[] row) {
        return Optional.of(
                new SessionHolder(
                        ((SessionEntity) row[0]).toDomain(), ((AccountEntity) row[1]).toDomain()));
    }

    private static Optional<Trace> trace(Object @Nullable [] row) {
        return Optional.ofNullable(row)
                .map(found ->
                        new Trace(
                                (Long) found[0],
                                (Boolean) found[1],
                                instant(found[2]),
                                (byte[]) found[3],
                                (Boolean) found[4]));
    }

    private static @Nullable Instant instant(@Nullable Object timestamp) {
        return timestamp == null ? null : ((OffsetDateTime) timestamp).toInstant();
    }
}
