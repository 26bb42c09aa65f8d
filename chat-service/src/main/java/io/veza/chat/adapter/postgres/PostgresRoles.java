package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.role.StoredRoles;
import io.veza.chat.domain.role.RoomRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The roles somebody made or changed. */
@ApplicationScoped
class PostgresRoles implements StoredRoles {

    private static final String OF =
            "select " + RoleRows.COLUMNS + " from room_role o where o.room_id = $1";

    private final Database database;

    PostgresRoles(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<RoomRole>> of(long room) {
        return database.list(OF, Tuple.of(room), RoleRows::role);
    }
}
