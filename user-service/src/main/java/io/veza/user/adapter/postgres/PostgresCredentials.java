package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.Credentials;
import io.veza.user.domain.account.Credential;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCredentials implements Credentials {

    private static final String SELECT =
            "select a, p from AccountEntity a join PasswordEntity p on p.account = a.id where ";

    private final Mutiny.SessionFactory database;

    PostgresCredentials(Mutiny.SessionFactory database) {
        this.database = database;
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

    private static Optional<Credential> credential(Object @Nullable [] row) {
        return Optional.ofNullable(row)
                .map(found ->
                        new Credential(
                                ((AccountEntity) found[0]).toDomain(),
                                ((PasswordEntity) found[1]).toDomain(),
                                ((PasswordEntity) found[1]).failures));
    }
}
