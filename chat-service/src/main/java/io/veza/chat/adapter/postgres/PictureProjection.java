package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.stream.v1.PicturePainted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes the pictures that have come. */
@ApplicationScoped
class PictureProjection implements BatchEventHandler {

    private static final String NOTE =
            """
            insert into picture_arrival (picture_id, room_id, message_id, url, width, height)
            values ($1, $2, $3, $4, $5, $6) on conflict (picture_id) do nothing\
            """;

    @Override
    public String name() {
        return "preview-pictures";
    }

    @Override
    public Set<String> types() {
        return Set.of("veza.stream.picture.painted");
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        List<Tuple> arrivals = new ArrayList<>();
        try {
            for (Event event : events) {
                arrivals.add(row(PicturePainted.parseFrom(event.payload())));
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        return tx.preparedQuery(NOTE).executeBatch(arrivals).replaceWithVoid();
    }

    private static Tuple row(PicturePainted painted) {
        return Tuple.of(
                painted.getPicture(),
                painted.getRoom(),
                painted.getMessage(),
                painted.getUrl(),
                painted.getWidth(),
                painted.getHeight());
    }
}
