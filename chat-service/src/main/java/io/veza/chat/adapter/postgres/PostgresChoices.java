package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.presence.Choices;
import io.veza.chat.domain.presence.Choice;
import io.veza.chat.domain.presence.Status;
import io.veza.chat.domain.presence.StatusText;
import jakarta.enterprise.context.ApplicationScoped;

/** How people want to be seen. */
@ApplicationScoped
class PostgresChoices implements Choices {

    private static final String OF =
            "select status, status_text, status_until from person where user_id = $1";

    private static final String KEEP =
            """
            insert into person (user_id, status, status_text, status_until) values ($1, $2, $3, $4)
            on conflict (user_id) do update set status = excluded.status,
                status_text = excluded.status_text, status_until = excluded.status_until\
            """;

    private final Database database;

    PostgresChoices(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Choice> of(long user) {
        return database.list(OF, Tuple.of(user), PostgresChoices::choice)
                .map(found -> found.isEmpty() ? Choice.NONE : found.getFirst());
    }

    @Override
    public Uni<Void> keep(long user, Choice choice) {
        Tuple row =
                Tuple.of(
                        user,
                        (short) choice.status().number(),
                        choice.text().value(),
                        Sql.timeOrNull(choice.until()));
        return database.run(KEEP, row);
    }

    private static Choice choice(Row row) {
        return new Choice(
                Status.of(row.getShort("status")),
                new StatusText(row.getString("status_text")),
                Sql.instant(row.getOffsetDateTime("status_until")));
    }
}
