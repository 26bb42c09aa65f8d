package io.veza.stream.adapter.postgres;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.JsonRows;
import io.veza.stream.application.takeout.Holdings;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentKey;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.portrait.Portrait;
import io.veza.stream.domain.portrait.PortraitKind;
import io.veza.stream.domain.rendition.MediaNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The keys of files are no part of it: whoever knows one may fetch the file. */
@ApplicationScoped
class PostgresHoldings implements Holdings {

    private static final String TRACKS_FILE = "stream/tracks.json";
    private static final String ATTACHMENTS_FILE = "stream/attachments.json";
    private static final String PORTRAITS_FILE = "stream/portraits.json";
    private static final String PLAYLISTS_FILE = "stream/playlists.json";
    private static final String EDITED_FILE = "stream/edited-playlists.json";
    private static final String LYRICS_FILE = "stream/lyrics.json";

    private static final Map<String, String> TABLES =
            Map.of(
                    TRACKS_FILE,
                    """
                    select id::text, title, description, genre, tags, visibility, status, failure,
                           file_name as "fileName", sha256, size_bytes as "sizeBytes",
                           source_format as "sourceFormat", duration_ms as "durationMs", loudness,
                           said_bpm as bpm, said_key as key, said_moods as moods,
                           created_at as "createdAt", credit_names as "creditNames",
                           credit_roles as "creditRoles", credit_words as "creditWords", isrc,
                           licence, explicit, composer, publisher, phonogram, copyright, language,
                           download, publish_at as "publishAt", publish_as as "publishAs",
                           published_at as "publishedAt"
                      from track where artist = $1 order by id
                    """,
                    ATTACHMENTS_FILE,
                    """
                    select id::text, name, kind, type, size_bytes as "sizeBytes", width, height,
                           duration_ms as "durationMs", description, message::text,
                           created_at as "createdAt"
                      from attachment where owner = $1 and erased_at is null order by id
                    """,
                    PORTRAITS_FILE,
                    """
                    select id::text, kind, created_at as "createdAt"
                      from portrait where owner = $1 and erased_at is null order by id
                    """,
                    PLAYLISTS_FILE,
                    """
                    select id::text, title, description, visibility, collaborative,
                           created_at as "createdAt",
                           (select coalesce(json_agg(json_build_object('id', e.id::text,
                                       'track', e.track::text, 'addedAt', e.added_at) order by e.rank),
                                   '[]')
                              from playlist_entry e where e.playlist = p.id) as tracks
                      from playlist p where owner = $1 order by id
                    """,
                    EDITED_FILE,
                    """
                    select playlist::text, added_at as "invitedAt",
                           (select coalesce(json_agg(json_build_object('id', e.id::text,
                                       'track', e.track::text, 'addedAt', e.added_at) order by e.id),
                                   '[]')
                              from playlist_entry e
                             where e.playlist = s.playlist and e.added_by = $1) as added
                      from playlist_editor s where person = $1 order by playlist
                    """,
                    LYRICS_FILE,
                    """
                    select l.track::text, l.format, l.text, l.changed_at as "changedAt"
                      from lyrics l join track t on t.id = l.track where t.artist = $1
                     order by l.track
                    """);

    private static final String UPLOADS =
            """
            select 'TRACK' as kind, id, file_name as name, '' as key from track
             where artist = $1 and folder is null
            union all select 'TRACK', v.id, v.file_name, '' from track_version v
             join track t on t.id = v.track
             where t.artist = $1 and v.status <> 'FAILED'
               and (v.id <> t.id or t.folder is not null)
            union all select 'ATTACHMENT', id, name, key from attachment
             where owner = $1 and erased_at is null
            union all select kind, id, '', key from portrait where owner = $1 and erased_at is null
            union all select 'COVER', id, coalesce('albums/' || album, 'tracks/' || track), key
              from cover where owner = $1 and erased_at is null
               and (album is not null or track is not null)
            union all select 'COVER', id, 'shows/' || show, key
              from show_cover where owner = $1 and erased_at is null and show is not null
            order by kind, id
            """;

    private final Pool pool;
    private final JsonRows rows;
    private final Map<String, String> files = new LinkedHashMap<>();

    PostgresHoldings(Pool pool, JsonRows rows, @All List<PersonalRows> nouns) {
        this.pool = pool;
        this.rows = rows;
        nouns.forEach(noun -> files.putAll(noun.files()));
    }

    @Override
    public List<String> tables() {
        return Stream.concat(
                        Stream.of(
                                TRACKS_FILE,
                                LYRICS_FILE,
                                ATTACHMENTS_FILE,
                                PORTRAITS_FILE,
                                PLAYLISTS_FILE,
                                EDITED_FILE),
                        files.keySet().stream())
                .toList();
    }

    @Override
    public Multi<String> read(String table, long subject) {
        String query = Objects.requireNonNull(TABLES.getOrDefault(table, files.get(table)), table);
        return rows.array(query, Tuple.of(subject), row -> row.toJson().encode());
    }

    /** Names and keys are short: all of them at once. */
    @Override
    public Multi<Upload> uploads(long subject) {
        return pool.preparedQuery(UPLOADS)
                .execute(Tuple.of(subject))
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .map(PostgresHoldings::upload);
    }

    private static Upload upload(Row row) {
        long id = row.getLong("id");
        String name = row.getString("name");
        String key = row.getString("key");
        return switch (row.getString("kind")) {
            case "TRACK" ->
                    new Upload(
                            "stream/tracks/" + id + "/" + name,
                            MediaNames.folder(id) + "/" + MediaNames.SOURCE);
            case "ATTACHMENT" ->
                    new Upload(
                            "stream/attachments/" + id + "/" + name,
                            new AttachmentKey(key).folder() + "/" + Attachment.FILE);
            case "COVER" ->
                    new Upload(
                            "stream/covers/" + name + ".webp",
                            Cover.folder(key) + "/" + Cover.FRAMES.getLast().name());
            case String kind -> portrait(PortraitKind.valueOf(kind), key);
        };
    }

    /** The largest; what it was painted from is not kept. */
    private static Upload portrait(PortraitKind kind, String key) {
        return new Upload(
                "stream/" + kind.word() + ".webp",
                Portrait.folder(key) + "/" + kind.frames().getLast().name());
    }
}
