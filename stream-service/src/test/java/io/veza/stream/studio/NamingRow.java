package io.veza.stream.studio;

import io.veza.stream.domain.media.Shelf;

/**
 * A row of each kind that names something which is kept: by $1, and what it belongs to has the id
 * $2, as has its owner. None of them has anything done: what is due is due tomorrow.
 */
public enum NamingRow {
    TRACK(
            Shelf.TRACKS,
            """
            insert into track (id, artist, title, description, genre, tags, visibility, file_name,
                sha256, size_bytes, source_format, status, progress, playable, created_at)
            values ($1, $2, '', '', '', '{}', 'PRIVATE', 'song.mp3', repeat('0', 64), 1, 'mp3',
                'READY', 100, '{}', now())\
            """),

    /** Another file than its first one plays. */
    FOLDER_OF_A_TRACK(
            Shelf.TRACKS,
            """
            insert into track (id, artist, title, description, genre, tags, visibility, file_name,
                sha256, size_bytes, source_format, status, progress, playable, created_at, folder)
            values ($2, $2, '', '', '', '{}', 'PRIVATE', 'song.mp3', repeat('0', 64), 1, 'mp3',
                'READY', 100, '{}', now(), $1)\
            """),

    VERSION_OF_A_TRACK(
            Shelf.TRACKS,
            """
            with song as (insert into track (id, artist, title, description, genre, tags,
                    visibility, file_name, sha256, size_bytes, source_format, status, progress,
                    playable, created_at)
                values ($2, $2, '', '', '', '{}', 'PRIVATE', 'song.mp3', repeat('0', 64), 1, 'mp3',
                    'READY', 100, '{}', now()) returning id)
            insert into track_version (id, track, file_name, sha256, size_bytes, source_format,
                status, progress, playable, ladder, made, created_at)
            select $1, id, 'song.mp3', repeat('0', 64), 1, 'mp3', 'READY', 100, '{}', 1, '{}', now()
            from song\
            """),

    JOB(
            Shelf.TRACKS,
            """
            insert into encode_job (track, kind, due_at, owner, created_at)
            values ($1, 'PURGE', now() + interval '1 day', ($2::bigint)::text, now())\
            """),

    UPLOAD(
            Shelf.TRACKS,
            """
            insert into upload (id, owner, file_name, length, title, description, genre, tags,
                visibility, metadata, created_at, expires_at)
            values ($1, $2, 'song.mp3', 10, '', '', '', '{}', 'PRIVATE', '', now(),
                now() + interval '1 day')\
            """),

    /** Its file is kept before its track is written. */
    EPISODE_OF_A_FEED(
            Shelf.TRACKS,
            """
            with series as (insert into show (id, owner, title, description, language, category,
                    author, email, explicit, link, copyright, funding_url, funding_text, locked,
                    kind, visibility, guid, created_at, changed_at)
                values ($2, $2, '', '', 'en', '', '', '', false, '', '', '', '', false, 'EPISODIC',
                    'PRIVATE', gen_random_uuid(), now(), now()) returning id, owner),
            taken as (insert into feed_import (show, owner, address, role, read_at)
                select id, owner, 'https://example.org', 'USER', now() from series returning show)
            insert into feed_item (id, show, guid, title, notes, season, number, kind, explicit,
                visibility, enclosure, due_at)
            select $1, show, 'one', '', '', 0, 0, 'FULL', false, 'PRIVATE', '',
                now() + interval '1 day' from taken\
            """),

    ATTACHMENT(
            Shelf.ATTACHMENTS,
            """
            insert into attachment (id, owner, key, name, kind, type, size_bytes, width, height,
                duration_ms, waveform, inline, preview_type, description, created_at)
            values ($2, $2, $1, '', 'FILE', '', 1, 0, 0, 0, '', false, '', '', now())\
            """),

    PICTURE_OF_A_PREVIEW(
            Shelf.PICTURES,
            """
            insert into picture (id, digest, width, height, size_bytes)
            values ($1, ($2::bigint)::text, 1, 1, 1)\
            """),

    PREVIEW_OF_EFFECTS(
            Shelf.PREVIEWS,
            """
            insert into effect_preview (id, person, created_at, expires_at)
            values ($1, $2, now(), now() + interval '1 day')\
            """),

    PORTRAIT(
            Shelf.PORTRAITS,
            """
            insert into portrait (id, owner, kind, key, created_at)
            values ($2, $2, 'AVATAR', $1, now())\
            """),

    COVER(
            Shelf.COVERS,
            """
            with song as (insert into track (id, artist, title, description, genre, tags,
                    visibility, file_name, sha256, size_bytes, source_format, status, progress,
                    playable, created_at)
                values ($2, $2, '', '', '', '{}', 'PRIVATE', 'song.mp3', repeat('0', 64), 1, 'mp3',
                    'READY', 100, '{}', now()) returning id, artist)
            insert into cover (id, owner, track, key, created_at)
            select id, artist, id, $1, now() from song\
            """),

    COVER_OF_A_SHOW(
            Shelf.COVERS,
            """
            with series as (insert into show (id, owner, title, description, language, category,
                    author, email, explicit, link, copyright, funding_url, funding_text, locked,
                    kind, visibility, guid, created_at, changed_at)
                values ($2, $2, '', '', 'en', '', '', '', false, '', '', '', '', false, 'EPISODIC',
                    'PRIVATE', gen_random_uuid(), now(), now()) returning id, owner)
            insert into show_cover (id, owner, show, key, created_at)
            select id, owner, id, $1, now() from series\
            """),

    PICTURE_OF_A_PLAYLIST(
            Shelf.COVERS,
            """
            with list as (insert into playlist (id, owner, title, description, visibility,
                    collaborative, version, created_at, changed_at)
                values ($2, $2, '', '', 'PRIVATE', false, 1, now(), now()) returning id)
            insert into mosaic (id, playlist, key, parts, created_at)
            select id, id, $1, '{}', now() from list\
            """);

    private final Shelf shelf;
    private final String sql;

    NamingRow(Shelf shelf, String sql) {
        this.shelf = shelf;
        this.sql = sql;
    }

    public Shelf shelf() {
        return shelf;
    }

    public String sql() {
        return sql;
    }
}
