package io.veza.chat.adapter.nats;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.analytics.ReadHouse;
import io.veza.chat.application.analytics.Reports;
import io.veza.chat.domain.analytics.NodeReport;
import io.veza.platform.nats.Nats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Reports on core NATS, this process's own among them. */
@ApplicationScoped
class NatsReports implements Reports {

    private static final Logger LOG = Logger.getLogger(NatsReports.class);
    private static final String SUBJECT = "live.figures";

    private final Nats nats;

    NatsReports(Nats nats) {
        this.nats = nats;
    }

    void listen(@Observes StartupEvent event, ReadHouse readHouse) {
        nats.subscribe(SUBJECT, (subject, data) -> hear(readHouse, data));
    }

    @Override
    public void publish(NodeReport report) {
        nats.publish(SUBJECT, ReportWire.write(report).toByteArray());
    }

    private static void hear(ReadHouse readHouse, byte[] data) {
        try {
            readHouse.hear(ReportWire.read(io.veza.proto.chat.v1.NodeReport.parseFrom(data)));
        } catch (InvalidProtocolBufferException unreadable) {
            LOG.warn("dropped a report of figures that is none");
        }
    }
}
