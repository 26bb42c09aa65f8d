package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.preview.ArrivedPictures;
import io.veza.chat.domain.message.PreviewPicture.Painted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pictures in PostgreSQL, from their fact to their room. */
@ApplicationScoped
class PostgresArrivedPictures implements ArrivedPictures {

    private static final String WAITING =
            """
            select room_id, message_id, picture_id, url, width, height
            from picture_arrival order by picture_id limit $1\
            """;

    private static final String TOLD = "delete from picture_arrival where picture_id = $1";

    private final Database database;

    PostgresArrivedPictures(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Arrived>> waiting(int most) {
        return database.list(WAITING, Tuple.of(most), PostgresArrivedPictures::arrived);
    }

    private static Arrived arrived(Row row) {
        return new Arrived(
                row.getLong(0),
                row.getLong(1),
                new Painted(
                        row.getLong(2), row.getString(3), row.getInteger(4), row.getInteger(5)));
    }

    @Override
    public Uni<Void> told(Arrived arrived) {
        return database.run(TOLD, Tuple.of(arrived.painted().id()));
    }
}
