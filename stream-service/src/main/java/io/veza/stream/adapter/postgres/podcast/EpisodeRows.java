package io.veza.stream.adapter.postgres.podcast;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.Episodes.Placing;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.podcast.EpisodeDetails;
import io.veza.stream.domain.podcast.EpisodeKind;
import io.veza.stream.domain.podcast.WebAddress;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Between rows of {@code episode} and the domain. */
final class EpisodeRows {

    /**
     * Of an episode {@code e} and its track {@code t}; lyrics in these notations are a transcript.
     */
    static final String SELECT =
            """
            select e.track, e.show, e.guid, e.season, e.number, e.kind, e.notes, e.dated,
                e.chapter_starts, e.chapter_titles, e.chapter_urls,
                coalesce(e.dated, greatest(e.created_at, t.published_at)) as published_at,
                exists (select from lyrics l where l.track = e.track and l.format in ('SRT', 'VTT'))
                    as transcript
            from episode e join track t on t.id = e.track where e.show = $1\
            """;

    private EpisodeRows() {}

    static List<Episode> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(EpisodeRows::read).toList();
    }

    private static Episode read(Row row) {
        return new Episode(
                row.getLong("track"),
                row.getLong("show"),
                row.getString("guid"),
                new EpisodeDetails(
                        row.getInteger("season"),
                        row.getInteger("number"),
                        EpisodeKind.valueOf(row.getString("kind")),
                        row.getString("notes"),
                        instant(row.getOffsetDateTime("dated")),
                        chapters(row)),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getBoolean("transcript"));
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : Sql.time(at);
    }

    private static List<Chapter> chapters(Row row) {
        Integer[] starts = row.getArrayOfIntegers("chapter_starts");
        String[] titles = row.getArrayOfStrings("chapter_titles");
        String[] urls = row.getArrayOfStrings("chapter_urls");
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new Chapter(starts[i], titles[i], new WebAddress(urls[i])))
                .toList();
    }

    /** As columns of {@code episode} but for the time. */
    static Tuple values(Placing placing) {
        EpisodeDetails details = placing.details();
        Tuple words =
                Tuple.tuple()
                        .addLong(placing.track())
                        .addLong(placing.show())
                        .addString(placing.guid())
                        .addInteger(details.season())
                        .addInteger(details.number())
                        .addString(details.kind().name())
                        .addString(details.notes())
                        .addOffsetDateTime(time(details.dated()));
        return chapters(words, details.chapters());
    }

    /** Behind other values: what they begin with, are called, and are about. */
    static Tuple chapters(Tuple before, List<Chapter> chapters) {
        return before.addArrayOfInteger(
                        chapters.stream().map(Chapter::startMs).toArray(Integer[]::new))
                .addArrayOfString(chapters.stream().map(Chapter::title).toArray(String[]::new))
                .addArrayOfString(
                        chapters.stream()
                                .map(chapter -> chapter.address().text())
                                .toArray(String[]::new));
    }
}
