package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.FeedImports.NewItem;
import io.veza.stream.application.podcast.FeedImports.Opening;
import io.veza.stream.domain.podcast.ForeignItem;
import io.veza.stream.domain.podcast.ForeignText;
import io.veza.stream.domain.podcast.PodcastError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Writes down what a feed lists. */
@ApplicationScoped
class FeedItemRows {

    /** What was taken, or is here under the same name, is not taken again. */
    private static final String ADD =
            """
            insert into feed_item (id, show, guid, title, notes, season, number, kind, explicit,
                dated, visibility, enclosure, due_at)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
            where not exists (select from episode where show = $2 and guid = $3)
            on conflict do nothing\
            """;

    /** Of what is taken now. */
    private static final String TEXT =
            """
            insert into feed_text (track, kind, show, address, language, due_at)
            select $1, $2, $3, $4, $5, $6 where exists (select from feed_item where id = $1)
            on conflict do nothing\
            """;

    private static final String COUNT =
            """
            select (select count(*) from episode where show = $1)
                + (select count(*) from feed_item where show = $1 and state = 'WAITING')\
            """;

    private final Clock clock;

    FeedItemRows(Clock clock) {
        this.clock = clock;
    }

    /** The caller is alone with the owner's shows. */
    Uni<Void> add(SqlConnection tx, long show, Opening opening) {
        return opening.items().isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(ADD)
                        .executeBatch(values(show, opening))
                        .chain(() -> texts(tx, show, opening))
                        .chain(() -> tx.preparedQuery(COUNT).execute(Tuple.of(show)))
                        .map(counted -> counted.iterator().next().getLong(0))
                        .invoke(many -> requireRoom(many, opening.most().episodes()))
                        .replaceWithVoid();
    }

    private Uni<?> texts(SqlConnection tx, long show, Opening opening) {
        List<Tuple> texts =
                opening.items().stream()
                        .flatMap(one ->
                                one.item().texts().stream().map(text -> text(show, one, text)))
                        .toList();
        return texts.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(TEXT).executeBatch(texts);
    }

    private Tuple text(long show, NewItem fresh, ForeignText text) {
        return Tuple.of(
                fresh.id(),
                text.kind().name(),
                show,
                text.address(),
                text.language(),
                Sql.time(clock.instant()));
    }

    private List<Tuple> values(long show, Opening opening) {
        OffsetDateTime now = Sql.time(clock.instant());
        return opening.items().stream()
                .map(one ->
                        values(show, one)
                                .addString(opening.visibility().name())
                                .addString(one.item().enclosure())
                                .addOffsetDateTime(now))
                .toList();
    }

    private static Tuple values(long show, NewItem fresh) {
        ForeignItem item = fresh.item();
        return Tuple.tuple()
                .addLong(fresh.id())
                .addLong(show)
                .addString(item.guid())
                .addString(item.title())
                .addString(item.notes())
                .addInteger(item.season())
                .addInteger(item.number())
                .addString(item.kind().name())
                .addBoolean(item.explicit())
                .addOffsetDateTime(EpisodeRows.time(item.dated()));
    }

    private static void requireRoom(long many, int most) {
        if (many > most) {
            throw new DomainException(
                    PodcastError.SHOW_FULL, "There are at most " + most + " episodes in a show");
        }
    }
}
