package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.session.Credentials;
import io.veza.user.domain.account.Credential;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCredentials implements Credentials {

    private static final String SELECT =
            "select a, p from AccountEntity a join PasswordEntity p on p.account = a.id where ";

    private static final String RENEW =
            "update password set hash = $3, pepper = $4 where account = $1 and hash = $2";

    private final Mutiny.SessionFactory database;
    private final Pool pool;

    PostgresCredentials(Mutiny.SessionFactory database, Pool pool) {
        this.database = database;
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Credential>> byLogin(Login login) {
        String column = login.isEmail() ? "a.email = ?1" : "a.handle = ?1";
        return database.withSession(session ->
                        session.createSelectionQuery(SELECT + column, Object[].class)
                                .setParameter(1, login.value())
                                .getSingleResultOrNull())
                .map(PostgresCredentials::credential);
    }

    @Override
    public Uni<Void> renew(Credential credential, PasswordHash fresh) {
        return pool.preparedQuery(RENEW)
                .execute(
                        Tuple.of(
                                credential.user().id(),
                                credential.hash().value(),
                                fresh.value(),
                                fresh.pepper()))
                .replaceWithVoid();
    }

    private static Optional<Credential> credential(Object @Nullable [] row) {
        return Optional.ofNullable(row)
                .map(found ->
                        new Credential(
                                ((AccountEntity) found[0]).toDomain(),
                                ((PasswordEntity) found[1]).toDomain(),
                                ((PasswordEntity) found[1]).failures));
    }
}
