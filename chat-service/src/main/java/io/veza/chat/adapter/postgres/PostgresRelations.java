package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.relation.Relations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How people stand to each other, from the copy of it that is kept here. */
@ApplicationScoped
class PostgresRelations implements Relations {

    private static final String BLOCKING =
            "select user_id from relation where other_id = $1 and user_id = any($2) and blocks";

    private static final String REFUSING =
            """
            select k.id from unnest($2::bigint[]) as k (id)
             left join person p on p.user_id = k.id
             where exists (select from relation r where r.blocks
                    and (r.user_id = k.id and r.other_id = $1 or r.user_id = $1 and r.other_id = k.id))
                or not exists (select from direct d
                        where d.low_id = least(k.id, $1) and d.high_id = greatest(k.id, $1))
                    and case p.directs
                        when 'SHARED_ROOM' then not exists (
                            select from member one join member other on other.room_id = one.room_id
                             where one.user_id = $1 and other.user_id = k.id)
                        when 'FOLLOWED' then not exists (
                            select from relation r
                             where r.user_id = k.id and r.other_id = $1 and r.follows)
                        when 'NOBODY' then true
                        else false end\
            """;

    private final Database database;

    PostgresRelations(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Set<Long>> refusing(long user, Collection<Long> others) {
        return among(REFUSING, user, others);
    }

    @Override
    public Uni<Set<Long>> blocking(long user, Collection<Long> others) {
        return among(BLOCKING, user, others);
    }

    private Uni<Set<Long>> among(String query, long user, Collection<Long> others) {
        Tuple asked = Tuple.of(user, others.toArray(Long[]::new));
        return database.list(query, asked, row -> row.getLong(0)).map(HashSet::new);
    }
}
