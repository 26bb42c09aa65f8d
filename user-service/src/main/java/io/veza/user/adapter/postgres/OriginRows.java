package io.veza.user.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.user.domain.session.Device;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.Place;
import io.veza.user.domain.session.Point;
import org.jspecify.annotations.Nullable;

/** Where a session came from, as its row says. */
final class OriginRows {

    private OriginRows() {}

    static Origin origin(Row row) {
        return new Origin(
                new Device(row.getString("client"), row.getString("system")),
                row.getString("network"),
                new Place(row.getString("country"), row.getString("city"), point(row)));
    }

    private static @Nullable Point point(Row row) {
        Float latitude = row.getFloat("latitude");
        Float longitude = row.getFloat("longitude");
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }
}
