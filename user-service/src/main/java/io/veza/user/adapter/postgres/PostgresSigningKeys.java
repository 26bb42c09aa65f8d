package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.key.SigningKeys;
import io.veza.user.domain.key.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class PostgresSigningKeys implements SigningKeys {

    private static final String ACTIVE = "from SigningKeyEntity where state = ACTIVE";
    private static final String ALL = "from SigningKeyEntity order by since desc";

    /** Elects the node that may move keys between states. */
    private static final String LOCK =
            "select 1 from pg_advisory_xact_lock(hashtext('veza.user.signing_key'))";

    private final Mutiny.SessionFactory database;

    PostgresSigningKeys(Mutiny.SessionFactory database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<SigningKey>> active() {
        return apart(PostgresSigningKeys::active)
                .map(found -> found.map(SigningKeyEntity::toDomain));
    }

    @Override
    public Uni<SigningKey> addFirst(SigningKey key) {
        return apart(session -> session.withTransaction(tx -> electFirst(session, key)));
    }

    private static Uni<SigningKey> electFirst(Mutiny.Session session, SigningKey key) {
        return session.createNativeQuery(LOCK, Integer.class)
                .getSingleResult()
                .chain(() -> active(session))
                .chain(found -> orAdd(session, found, key));
    }

    @Override
    public Uni<List<SigningKey>> all() {
        return apart(session ->
                        session.createSelectionQuery(ALL, SigningKeyEntity.class).getResultList())
                .map(keys -> keys.stream().map(SigningKeyEntity::toDomain).toList());
    }

    /**
     * A session of its own: keys are read in the midst of other calls, and {@code withSession}
     * would share the session of whatever call is being served.
     */
    private <T> Uni<T> apart(Function<Mutiny.Session, Uni<T>> work) {
        return database.openSession()
                .chain(session -> work.apply(session).eventually(session::close));
    }

    private static Uni<Optional<SigningKeyEntity>> active(Mutiny.Session session) {
        return session.createSelectionQuery(ACTIVE, SigningKeyEntity.class)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private static Uni<SigningKey> orAdd(
            Mutiny.Session session, Optional<SigningKeyEntity> found, SigningKey key) {
        return found.map(active -> Uni.createFrom().item(active.toDomain()))
                .orElseGet(() -> session.persist(SigningKeyEntity.from(key)).replaceWith(key));
    }
}
