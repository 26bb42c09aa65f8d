package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.relation.Related;
import io.veza.user.application.relation.RelatedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Each list from the index that has its order. */
@ApplicationScoped
class PostgresRelatedPeople implements RelatedPeople {

    private static final String LIST =
            """
            select r.id as relation, a.id, a.handle, a.display_name, a.avatar
              from {table} r join account a on a.id = r.{listed}
             where r.{owner} = $1 and r.id < $3 and a.deactivated_at is null
               and not exists (select from block b where b.blocker = a.id and b.blocked = $2)
            """;

    private static final String LATEST = " order by r.id desc limit $4";

    private final Pool pool;

    PostgresRelatedPeople(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Related>> list(Kind kind, long user, long viewer, long before, int most) {
        return pool.preparedQuery(query(kind))
                .execute(Tuple.of(user, viewer, before, most))
                .map(rows -> rows.stream().map(PostgresRelatedPeople::related).toList());
    }

    private static String query(Kind kind) {
        return switch (kind) {
                    case FOLLOWERS -> from("follow", "follower", "followed") + "and not r.pending";
                    case FOLLOWED -> from("follow", "followed", "follower") + "and not r.pending";
                    case ASKING -> from("follow", "follower", "followed") + "and r.pending";
                    case BLOCKED -> from("block", "blocked", "blocker");
                    case MUTED -> from("mute", "muted", "muter");
                }
                + LATEST;
    }

    private static String from(String table, String listed, String owner) {
        return LIST.replace("{table}", table).replace("{listed}", listed).replace("{owner}", owner);
    }

    private static Related related(Row row) {
        PersonView person =
                new PersonView(
                        row.getLong("id"),
                        row.getString("handle"),
                        row.getString("display_name"),
                        row.getString("avatar"));
        return new Related(row.getLong("relation"), person);
    }
}
