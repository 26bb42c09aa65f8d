package io.veza.gateway.realtime.figures;

import com.google.protobuf.util.Timestamps;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.veza.gateway.realtime.EdgeMeter;
import io.veza.gateway.realtime.op.Connected;
import io.veza.gateway.realtime.room.RoomHub;
import io.veza.gateway.realtime.socket.OpenSockets;
import io.veza.platform.kernel.Ids;
import io.veza.proto.chat.v1.NodeKind;
import io.veza.proto.chat.v1.NodeReport;
import io.veza.proto.chat.v1.RoomSockets;
import io.veza.proto.chat.v1.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** What this gateway has counted. */
@ApplicationScoped
class GatewayFigures {

    /** Bounds a report; a list of rooms longer than this is nobody's to read. */
    private static final int MOST_ROOMS = 1000;

    private final String node;
    private final OpenSockets sockets;
    private final Connected people;
    private final RoomHub rooms;
    private final EdgeMeter meter;
    private final Clock clock;

    GatewayFigures(
            OpenSockets sockets,
            Connected people,
            RoomHub rooms,
            EdgeMeter meter,
            Clock clock,
            Ids ids) {
        this.node = "gateway-" + ids.next();
        this.sockets = sockets;
        this.people = people;
        this.rooms = rooms;
        this.meter = meter;
        this.clock = clock;
    }

    void show(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("veza.chat.people", people, Connected::count)
                .description("Different people who are connected")
                .register(registry);
    }

    NodeReport report() {
        NodeReport.Builder report =
                NodeReport.newBuilder()
                        .setNode(node)
                        .setKind(NodeKind.GATEWAY)
                        .setAt(Timestamps.fromMillis(clock.millis()))
                        .setTotals(Totals.newBuilder().setDeliveries(meter.deliveries()))
                        .setSockets(sockets.count())
                        .setPeople(people.count());
        rooms.fullest(MOST_ROOMS)
                .forEach((room, seats) ->
                        report.addPresent(
                                RoomSockets.newBuilder().setRoom(room).setSockets(seats)));
        return report.build();
    }
}
