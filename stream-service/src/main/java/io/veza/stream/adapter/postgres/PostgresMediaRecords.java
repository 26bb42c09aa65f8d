package io.veza.stream.adapter.postgres;

import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.media.MediaRecords;
import io.veza.stream.domain.media.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down what the store was given, for threads that may block. */
@ApplicationScoped
class PostgresMediaRecords implements MediaRecords {

    private static final String PUT =
            """
            insert into media_object (key, files, size_bytes, sha256) values ($1, $2, $3, $4)
            on conflict (key) do update set files = $2, size_bytes = $3, sha256 = $4,
                kept_at = now(), read_at = null, fault = null, fault_at = null\
            """;

    /** What is below a key begins with it and a slash, and so stands before it and a zero. */
    private static final String REMOVE =
            """
            delete from media_object
            where key = $1::text or (key >= $1::text || '/' and key < $1::text || '0')\
            """;

    private final Pool pool;

    PostgresMediaRecords(Pool pool) {
        this.pool = pool;
    }

    @Override
    public void put(String key, Fingerprint print) {
        run(PUT, Tuple.of(key, print.files(), print.sizeBytes(), print.sha256()));
    }

    @Override
    public void remove(String key) {
        run(REMOVE, Tuple.of(key));
    }

    private void run(String sql, Tuple values) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> pool.preparedQuery(sql).execute(values));
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
