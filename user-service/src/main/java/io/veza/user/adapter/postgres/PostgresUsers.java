package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.platform.persistence.SessionEventLog;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.account.Users;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserChange;
import io.veza.user.domain.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresUsers implements Users {

    private static final String BY_HANDLE = "from AccountEntity where handle = ?1";
    private static final String SHOWN =
            """
            select id from account
             where deactivated_at is null
               and (handle = :handle
                    or id = (select account from past_handle
                              where handle = :handle and kept_until > :now
                              order by given_up desc limit 1))
             order by handle = :handle desc limit 1
            """;

    private static final String PEOPLE =
            "select id, handle, displayName, avatar from AccountEntity where id in ?1";

    private final Mutiny.SessionFactory database;
    private final SessionEventLog events;

    PostgresUsers(Mutiny.SessionFactory database, SessionEventLog events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Uni<Void> add(UserChange registered, PasswordHash hash, List<Letter> letters) {
        return database.withTransaction(session ->
                        insert(session, registered, hash)
                                .chain(() -> LetterRows.insert(session, letters)))
                .onFailure(ConstraintViolationException.class)
                .transform(Uniqueness::refusal);
    }

    private Uni<Void> insert(Mutiny.Session session, UserChange registered, PasswordHash hash) {
        User user = registered.user();
        return session.persist(AccountEntity.from(user))
                .chain(session::flush)
                .chain(() ->
                        session.persist(PasswordEntity.from(user.id(), hash, user.createdAt())))
                .chain(() -> events.append(session, UserEvents.of(registered.event())));
    }

    @Override
    public Uni<Optional<User>> change(long id, Function<User, UserChange> decide) {
        return database.withTransaction(session ->
                session.find(AccountEntity.class, id, LockModeType.PESSIMISTIC_WRITE)
                        .chain(account -> save(session, account, decide)));
    }

    private Uni<Optional<User>> save(
            Mutiny.Session session,
            @Nullable AccountEntity account,
            Function<User, UserChange> decide) {
        if (account == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        UserChange change = decide.apply(account.toDomain());
        account.set(change.user());
        return events.append(session, UserEvents.of(change.event()))
                .replaceWith(Optional.of(change.user()));
    }

    @Override
    public Uni<Optional<User>> byId(long id) {
        return database.withSession(session -> session.find(AccountEntity.class, id))
                .map(PostgresUsers::user);
    }

    @Override
    public Uni<Optional<User>> byHandle(Handle handle) {
        return database.withSession(session ->
                        session.createSelectionQuery(BY_HANDLE, AccountEntity.class)
                                .setParameter(1, handle.value())
                                .getSingleResultOrNull())
                .map(PostgresUsers::user);
    }

    @Override
    public Uni<Optional<User>> shown(Handle handle, Instant now) {
        return database.withSession(session ->
                        session.createNativeQuery(SHOWN, Long.class)
                                .setParameter("handle", handle.value())
                                .setParameter("now", now)
                                .getSingleResultOrNull()
                                .chain(id -> find(session, id)))
                .map(PostgresUsers::user);
    }

    private static Uni<AccountEntity> find(Mutiny.Session session, @Nullable Long id) {
        return id == null ? Uni.createFrom().nullItem() : session.find(AccountEntity.class, id);
    }

    @Override
    public Uni<List<PersonView>> people(Collection<Long> ids) {
        return database.withSession(session ->
                session.createSelectionQuery(PEOPLE, PersonView.class)
                        .setParameter(1, ids)
                        .getResultList());
    }

    private static Optional<User> user(@Nullable AccountEntity account) {
        return Optional.ofNullable(account).map(AccountEntity::toDomain);
    }
}
