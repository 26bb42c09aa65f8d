package io.veza.stream.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.TrackReady;
import io.veza.proto.stream.v1.TrackUploaded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/**
 * The one thing in the event log that is somebody's own words: the titles of their tracks. Written
 * over in place by a function that notes it; everything else of an event stays.
 */
@ApplicationScoped
class TitleEraser {

    private static final String UPLOADED = "veza.stream.track.uploaded";
    private static final String READY = "veza.stream.track.ready";

    private static final String TITLED =
            "select position, type, payload from event_log l where actor = $1 and type in ('"
                    + UPLOADED
                    + "', '"
                    + READY
                    + "') and not exists"
                    + " (select from event_overwritten o where o.position = l.position)";

    private static final String OVERWRITE = "select overwrite_event($1, $2, $3)";

    /** Says how many events there were. */
    Uni<Long> erase(SqlConnection tx, long erasure, long subject) {
        return tx.preparedQuery(TITLED)
                .execute(Tuple.of(subject))
                .chain(rows ->
                        Multi.createFrom()
                                .iterable(rows)
                                .onItem()
                                .transformToUniAndConcatenate(row -> overwrite(tx, erasure, row))
                                .collect()
                                .with(Collectors.counting()));
    }

    private static Uni<?> overwrite(SqlConnection tx, long erasure, Row row) {
        Buffer nameless = Buffer.buffer(nameless(row));
        return tx.preparedQuery(OVERWRITE)
                .execute(Tuple.of(row.getLong("position"), erasure, nameless));
    }

    private static byte[] nameless(Row row) {
        byte[] payload = row.getBuffer("payload").getBytes();
        try {
            return row.getString("type").equals(READY)
                    ? TrackReady.parseFrom(payload).toBuilder().clearTitle().build().toByteArray()
                    : TrackUploaded.parseFrom(payload).toBuilder()
                            .clearTitle()
                            .build()
                            .toByteArray();
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalStateException("event of a track with unreadable payload", broken);
        }
    }
}
