package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.account.PeopleSearch;
import io.veza.user.application.account.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads no more of each index than can be shown, however many people are called Anna. */
@ApplicationScoped
class PostgresPeopleSearch implements PeopleSearch {

    private static final Pattern SIGNS = Pattern.compile("[%_\\\\]");

    private static final String SHOWN =
            """
            deactivated_at is null
                and (handle = lower($2)
                     or not exists (select from privacy p where p.account = account.id and not p.findable))
                and not exists (select from block b where (b.blocker = $4 and b.blocked = account.id)
                                                       or (b.blocker = account.id and b.blocked = $4))
            """;

    private static final String PEOPLE =
            """
            select id, handle, display_name, avatar from (
                (select id, handle, display_name, avatar from account
                  where handle like folded($1) and {shown} order by handle limit $3)
                union
                (select id, handle, display_name, avatar from account
                  where folded(display_name) like folded($1) and {shown}
                  order by folded(display_name) limit $3)
                union
                (select id, handle, display_name, avatar from account
                  where folded(substring(display_name from '[^ ]*$')) like folded($1)
                    and {shown} limit $3)
            ) found
            order by handle = lower($2) desc, handle limit $3
            """
                    .replace("{shown}", SHOWN);

    /**
     * For one transaction. With the usual 0.6, two letters exchanged in a short name are too many.
     */
    private static final String FORGIVE =
            "select set_config('pg_trgm.word_similarity_threshold', '0.4', true)";

    private static final String LIKE =
            """
            select id, handle, display_name, avatar from account
             where folded($1) <% (handle || ' ' || folded(display_name)) and {shown}
             order by word_similarity(folded($1), handle || ' ' || folded(display_name)) desc, handle
             limit $3\
            """
                    .replace("{shown}", SHOWN);

    private final Pool pool;

    PostgresPeopleSearch(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<PersonView>> beginningWith(long user, String words, int limit) {
        String prefix = SIGNS.matcher(words).replaceAll(PostgresPeopleSearch::escaped) + "%";
        return pool.preparedQuery(PEOPLE)
                .execute(Tuple.of(prefix, words, limit, user))
                .map(PostgresPeopleSearch::people);
    }

    @Override
    public Uni<List<PersonView>> like(long user, String words, int limit) {
        return pool.withTransaction(tx ->
                tx.query(FORGIVE)
                        .execute()
                        .chain(() ->
                                tx.preparedQuery(LIKE).execute(Tuple.of(words, words, limit, user)))
                        .map(PostgresPeopleSearch::people));
    }

    private static String escaped(MatchResult sign) {
        return Matcher.quoteReplacement("\\" + sign.group());
    }

    private static List<PersonView> people(RowSet<Row> rows) {
        return rows.stream()
                .map(row ->
                        new PersonView(
                                row.getLong("id"),
                                row.getString("handle"),
                                row.getString("display_name"),
                                row.getString("avatar")))
                .toList();
    }
}
