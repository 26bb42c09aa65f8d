package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.podcast.FeedImports.Failed;
import io.veza.stream.application.podcast.FeedImports.Progress;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** How far an import has come, by its items. */
final class FeedProgress {

    private static final String OF =
            """
            select f.show, f.address, f.read_at, c.waiting, c.done,
                array(select title from feed_item i where i.show = f.show and i.state = 'FAILED'
                    order by i.id limit 100) as titles,
                array(select failure from feed_item i where i.show = f.show and i.state = 'FAILED'
                    order by i.id limit 100) as failures
            from feed_import f cross join lateral (
                select count(*) filter (where i.state = 'WAITING')::int as waiting,
                    count(*) filter (where i.state = 'DONE')::int as done
                from feed_item i where i.show = f.show) c
            where f.show = $1\
            """;

    private FeedProgress() {}

    static Uni<Optional<Progress>> of(SqlClient client, long show) {
        return client.preparedQuery(OF)
                .execute(Tuple.of(show))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(FeedProgress::read)
                                .findFirst());
    }

    private static Progress read(Row row) {
        return new Progress(
                row.getLong("show"),
                row.getString("address"),
                row.getOffsetDateTime("read_at").toInstant(),
                row.getInteger("waiting"),
                row.getInteger("done"),
                failed(row));
    }

    private static List<Failed> failed(Row row) {
        String[] titles = row.getArrayOfStrings("titles");
        String[] failures = row.getArrayOfStrings("failures");
        return IntStream.range(0, titles.length)
                .mapToObj(i -> new Failed(titles[i], failures[i]))
                .toList();
    }
}
