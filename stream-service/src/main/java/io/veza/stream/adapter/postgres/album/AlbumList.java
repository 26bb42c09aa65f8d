package io.veza.stream.adapter.postgres.album;

import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.album.AlbumFilter;
import io.veza.stream.domain.album.AlbumOrder;
import org.jspecify.annotations.Nullable;

/** Writes down what is asked of a list; what people say is bound, never written. */
final class AlbumList {

    private static final String WANTED =
            """
             and a.id < $2
                and ($3 = '' or searchable(a.genre) = searchable($3))
                and ($4::text is null or a.kind = $4)
                and ($5 = 0 or a.released >= make_date(greatest($5, 1), 1, 1))
                and ($6 = 0 or a.released <= make_date(greatest($6, 1), 12, 31))\
            """;

    private AlbumList() {}

    /** First those of the page, then what stands on them. */
    static String sql(AlbumFilter filter) {
        String order = " order by " + order(filter.order());
        return "select "
                + AlbumRows.COLUMNS
                + " from (select a.* from album a where "
                + (filter.artist() == 0 ? "$1::bigint = 0" : "a.artist = $1")
                + WANTED
                + (filter.all() ? "" : " and" + AlbumRows.LISTED)
                + order
                + " limit $7 offset $8) a"
                + AlbumRows.CONTENT
                + (filter.order() == AlbumOrder.RANDOM ? "" : order);
    }

    private static String order(AlbumOrder order) {
        return switch (order) {
            case NEWEST -> "a.id desc";
            case TITLE -> "searchable(a.title), a.id";
            case ARTIST -> "a.artist, searchable(a.title), a.id";
            case YEAR -> "a.released desc nulls last, a.id desc";
            case OLDEST -> "a.released nulls last, a.id";
            case RANDOM -> "random()";
        };
    }

    static Tuple values(AlbumFilter filter) {
        AlbumFilter.Window window = filter.window();
        return Tuple.tuple()
                .addLong(filter.artist())
                .addLong(window.before())
                .addString(filter.genre())
                .addString(name(filter.kind()))
                .addInteger(filter.years().from())
                .addInteger(filter.years().to())
                .addInteger(window.limit())
                .addInteger(window.skip());
    }

    private static @Nullable String name(@Nullable Enum<?> kind) {
        return kind == null ? null : kind.name();
    }
}
