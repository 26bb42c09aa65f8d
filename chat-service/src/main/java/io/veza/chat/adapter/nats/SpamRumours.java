package io.veza.chat.adapter.nats;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.spam.Rumours;
import io.veza.chat.domain.spam.SpamDetector;
import io.veza.chat.domain.spam.SpamDetector.Rumour;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.Ids;
import io.veza.proto.chat.v1.SpamRumour;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Arrays;
import org.jboss.logging.Logger;

/** What somebody new wrote, over core NATS: so a campaign is known wherever it comes in. */
@ApplicationScoped
class SpamRumours implements Rumours {

    private static final Logger LOG = Logger.getLogger(SpamRumours.class);
    private static final String SEEN = "chat.spam.seen";

    private final Broadcast broadcast;
    private final SpamDetector detector;
    private final long teller;

    SpamRumours(Broadcast broadcast, SpamDetector detector, Ids ids) {
        this.broadcast = broadcast;
        this.detector = detector;
        this.teller = ids.next();
    }

    void listen(@Observes StartupEvent event) {
        broadcast.subscribe(SEEN, this::hear);
    }

    @Override
    public void tell(Rumour rumour) {
        if (rumour.signature().length == 0 && rumour.hosts().isEmpty()) {
            return;
        }
        SpamRumour.Builder wire =
                SpamRumour.newBuilder()
                        .setTeller(teller)
                        .setUser(rumour.user())
                        .setAt(rumour.at().toEpochMilli())
                        .addAllHosts(rumour.hosts());
        Arrays.stream(rumour.signature()).forEach(wire::addSignature);
        broadcast.publish(SEEN, wire.build().toByteArray());
    }

    private void hear(byte[] told) {
        try {
            SpamRumour rumour = SpamRumour.parseFrom(told);
            if (rumour.getTeller() != teller) {
                detector.learn(
                        new Rumour(
                                rumour.getUser(),
                                Instant.ofEpochMilli(rumour.getAt()),
                                rumour.getSignatureList().stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray(),
                                rumour.getHostsList()));
            }
        } catch (InvalidProtocolBufferException unreadable) {
            LOG.debug("a rumour nobody understands", unreadable);
        }
    }
}
