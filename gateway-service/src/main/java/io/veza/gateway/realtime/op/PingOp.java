package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Ping;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** {@code ping}: a sign of life and the probe by which clients learn the server's clock. */
@ApplicationScoped
class PingOp {

    private final Clock clock;

    PingOp(Clock clock) {
        this.clock = clock;
    }

    Uni<Answer> run(Ping ping) {
        return Uni.createFrom()
                .item(Answer.of(Ok.newBuilder().setT(ping.getT()).setServer(millis())));
    }

    /** Milliseconds since 1970 with three decimals. */
    private double millis() {
        Instant now = clock.instant();
        return now.toEpochMilli() + now.getNano() / 1_000 % 1_000 / 1_000.0;
    }
}
