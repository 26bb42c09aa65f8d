package io.veza.stream.adapter.postgres.podcast;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.domain.podcast.Category;
import io.veza.stream.domain.podcast.Funding;
import io.veza.stream.domain.podcast.Imprint;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.podcast.Show.EpisodeCount;
import io.veza.stream.domain.podcast.ShowDetails;
import io.veza.stream.domain.podcast.ShowKind;
import io.veza.stream.domain.podcast.WebAddress;
import io.veza.stream.domain.track.Visibility;

/** Between a row of {@code show} and the domain. */
final class ShowColumns {

    private ShowColumns() {}

    static Show read(Row row) {
        return new Show(
                row.getLong("id"),
                row.getLong("owner"),
                details(row),
                row.getUUID("guid"),
                new EpisodeCount(row.getInteger("episodes"), row.getInteger("open_episodes")),
                row.getString("imported_from"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("changed_at").toInstant());
    }

    private static ShowDetails details(Row row) {
        return new ShowDetails(
                row.getString("title"),
                row.getString("description"),
                row.getString("language"),
                Category.parse(row.getString("category")),
                new Imprint(
                        row.getString("author"),
                        row.getString("email"),
                        row.getString("copyright")),
                row.getBoolean("explicit"),
                new WebAddress(row.getString("link")),
                new Funding(
                        new WebAddress(row.getString("funding_url")),
                        row.getString("funding_text")),
                row.getBoolean("locked"),
                ShowKind.valueOf(row.getString("kind")),
                Visibility.valueOf(row.getString("visibility")));
    }

    /** The id, and what its owner says of it, from {@code $2} on. */
    static Tuple said(Show show) {
        ShowDetails details = show.details();
        return Tuple.tuple()
                .addLong(show.id())
                .addString(details.title())
                .addString(details.description())
                .addString(details.language())
                .addString(details.category().text())
                .addString(details.imprint().author())
                .addString(details.imprint().email())
                .addBoolean(details.explicit())
                .addString(details.link().text())
                .addString(details.imprint().copyright())
                .addString(details.funding().address().text())
                .addString(details.funding().text())
                .addBoolean(details.locked())
                .addString(details.kind().name())
                .addString(details.visibility().name());
    }
}
