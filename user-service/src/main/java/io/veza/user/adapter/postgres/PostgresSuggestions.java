package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.profile.Suggestion;
import io.veza.user.application.profile.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Whose lists nobody may see suggests nobody either. */
@ApplicationScoped
class PostgresSuggestions implements Suggestions {

    private static final String OF =
            """
            with near as (
                select f.followed as id from follow f
                 where f.follower = $1 and not f.pending
                   and not exists (select from privacy q
                                    where q.account = f.followed and q.lists = 'NOBODY')
                 order by f.id desc limit 200
            ), candidate as (
                select k.id, k.rooms, 0 as friends from unnest($2::bigint[], $3::int[]) as k (id, rooms)
                union all
                select f.followed, 0, count(*)::int from near join follow f on f.follower = near.id
                 where not f.pending group by f.followed
            )
            select a.id, a.handle, a.display_name, a.avatar,
                   sum(c.rooms)::int as rooms, sum(c.friends)::int as friends
              from candidate c join account a on a.id = c.id
              left join privacy p on p.account = a.id
             where a.id <> $1 and a.deactivated_at is null and coalesce(p.suggested, true)
               and not exists (select from follow f where f.follower = $1 and f.followed = a.id)
               and not exists (select from mute m where m.muter = $1 and m.muted = a.id)
               and not exists (select from ban b where b.account = a.id)
               and not exists (select from block b where (b.blocker = $1 and b.blocked = a.id)
                                                      or (b.blocker = a.id and b.blocked = $1))
             group by a.id
             order by 2 * sum(c.friends) + sum(c.rooms) desc, a.id desc limit $4
            """;

    private final Pool pool;

    PostgresSuggestions(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Suggestion>> of(long user, Map<Long, Integer> rooms, int most) {
        List<Map.Entry<Long, Integer>> known = List.copyOf(rooms.entrySet());
        Tuple asked =
                Tuple.tuple()
                        .addLong(user)
                        .addArrayOfLong(known.stream().map(Map.Entry::getKey).toArray(Long[]::new))
                        .addArrayOfInteger(
                                known.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                        .addInteger(most);
        return pool.preparedQuery(OF)
                .execute(asked)
                .map(rows -> rows.stream().map(PostgresSuggestions::suggestion).toList());
    }

    private static Suggestion suggestion(Row row) {
        PersonView person =
                new PersonView(
                        row.getLong("id"),
                        row.getString("handle"),
                        row.getString("display_name"),
                        row.getString("avatar"));
        return new Suggestion(person, row.getInteger("rooms"), row.getInteger("friends"));
    }
}
