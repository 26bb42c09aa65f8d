package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.upkeep.References;
import io.veza.stream.domain.media.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The rows that what is stored belongs to. */
@ApplicationScoped
class PostgresReferences implements References {

    private static final String TRACKS =
            """
            select id::text from track where id = any($1)
            union select folder::text from track where folder = any($1)
            union select id::text from track_version where id = any($1)
            union select track::text from encode_job where track = any($1)
            union select id::text from upload where id = any($1)
            union select id::text from feed_item where id = any($1) and state = 'WAITING'\
            """;

    /** Whatever is painted like a cover. Of what is erased the files follow, by its own sweep. */
    private static final String COVERS =
            """
            select key from cover where key = any($1) and not swept
            union select key from show_cover where key = any($1) and not swept
            union select key from mosaic where key = any($1) and not swept\
            """;

    private final Pool pool;

    PostgresReferences(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Set<String>> inUse(Shelf shelf, Set<String> names) {
        Object asked =
                shelf.isById()
                        ? names.stream().map(Long::valueOf).toArray(Long[]::new)
                        : names.toArray(String[]::new);
        return pool.preparedQuery(sql(shelf))
                .execute(Tuple.of(asked))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString(0))
                                .collect(Collectors.toSet()));
    }

    private static String sql(Shelf shelf) {
        return switch (shelf) {
            case TRACKS -> TRACKS;
            case ATTACHMENTS -> "select key from attachment where key = any($1)";
            case PICTURES -> "select id::text from picture where id = any($1)";
            case PREVIEWS -> "select id::text from effect_preview where id = any($1)";
            case PORTRAITS -> "select key from portrait where key = any($1) and not swept";
            case COVERS -> COVERS;
        };
    }
}
