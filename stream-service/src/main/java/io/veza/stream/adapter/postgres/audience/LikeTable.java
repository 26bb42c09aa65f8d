package io.veza.stream.adapter.postgres.audience;

import io.veza.stream.domain.audience.Liked;

/** Where likes of one kind are, and whose is what they are of. */
enum LikeTable {
    TRACK("liked", "track", "artist"),
    PLAYLIST("liked", "playlist", "owner"),
    ALBUM("liked_album", "album", "artist");

    private final String table;
    private final String column;
    private final String owner;

    LikeTable(String table, String column, String owner) {
        this.table = table;
        this.column = column;
        this.owner = owner;
    }

    static LikeTable of(Liked.Kind kind) {
        return valueOf(kind.name());
    }

    /** Id, person, what, when. */
    String put() {
        return "insert into "
                + table
                + " (id, person, "
                + column
                + ", liked_at) values ($1, $2, $3, $4) on conflict do nothing returning "
                + columns();
    }

    /** Person, what. */
    String find() {
        return "select " + columns() + " from " + table + where();
    }

    /** Person, what. */
    String delete() {
        return "delete from "
                + table
                + where()
                + " returning liked_at, (select "
                + owner
                + " from "
                + column
                + " where id = $2) as owner";
    }

    /** Person, before, limit. */
    String newest() {
        return "(select "
                + columns()
                + " from "
                + table
                + " where person = $1 and id < $2 and "
                + column
                + " is not null order by id desc limit $3)";
    }

    private String columns() {
        return "id, person, '" + name() + "' as kind, " + column + " as what, liked_at as at";
    }

    private String where() {
        return " where person = $1 and " + column + " = $2";
    }
}
