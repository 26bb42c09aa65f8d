package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Shows with their episodes in the copy their owner gets, and gone with them. */
@ApplicationScoped
class PersonalShows implements PersonalRows {

    private static final String COVERS =
            "update show_cover set erased_at = now() where owner = $1 and erased_at is null";

    private static final String ERASE = "delete from show where owner = $1";

    @Override
    public SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(
                "stream/shows.json",
                """
                select s.id::text, s.title, s.description, s.language, s.category, s.author,
                       s.email, s.explicit, s.link, s.copyright, s.funding_url as "fundingUrl",
                       s.funding_text as "fundingText", s.locked, s.kind, s.visibility,
                       s.guid::text, i.address as "importedFrom", s.created_at as "createdAt",
                       (select coalesce(json_agg(json_build_object('track', e.track::text,
                                   'guid', e.guid, 'season', e.season, 'number', e.number,
                                   'kind', e.kind, 'notes', e.notes, 'publishedAt', e.dated,
                                   'chapterStartsMs', e.chapter_starts,
                                   'chapterTitles', e.chapter_titles,
                                   'chapterUrls', e.chapter_urls) order by e.track),
                               '[]')
                          from episode e where e.show = s.id) as episodes
                  from show s left join feed_import i on i.show = s.id
                 where s.owner = $1 order by s.id
                """);
        files.put(
                "stream/feed-items.json",
                """
                select i.show::text, i.guid, i.title, i.enclosure, i.state, i.failure,
                       (select coalesce(json_agg(x.address order by x.kind), '[]')
                          from feed_text x where x.track = i.id) as texts
                  from feed_item i join feed_import f on f.show = i.show
                 where f.owner = $1 order by i.id
                """);
        return files;
    }

    @Override
    public Uni<Map<String, Long>> erase(SqlConnection tx, long subject) {
        return tx.preparedQuery(COVERS)
                .execute(Tuple.of(subject))
                .chain(() -> tx.preparedQuery(ERASE).execute(Tuple.of(subject)))
                .map(gone -> Map.of("shows", (long) gone.rowCount()));
    }
}
