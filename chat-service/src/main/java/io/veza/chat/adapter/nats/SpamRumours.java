package io.veza.chat.adapter.nats;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.spam.HearRumour;
import io.veza.chat.application.spam.Rumours;
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
    private final HearRumour hearing;
    private final long teller;

    SpamRumours(Broadcast broadcast, HearRumour hearing, Ids ids) {
        this.broadcast = broadcast;
        this.hearing = hearing;
        this.teller = ids.next();
    }

    void listen(@Observes StartupEvent event) {
        broadcast.subscribe(SEEN, this::hear);
    }

    @Override
    public void tell(Rumour rumour, boolean refused) {
        SpamRumour.Builder wire =
                SpamRumour.newBuilder()
                        .setTeller(teller)
                        .setUser(rumour.user())
                        .setAt(rumour.at().toEpochMilli())
                        .setMessage(rumour.message())
                        .setRoom(rumour.room())
                        .setLook((float) rumour.look())
                        .setScore((float) rumour.score())
                        .setStranger(rumour.stranger())
                        .setRefused(refused)
                        .addAllHosts(rumour.hosts());
        Arrays.stream(rumour.signature()).forEach(wire::addSignature);
        broadcast.publish(SEEN, wire.build().toByteArray());
    }

    private void hear(byte[] told) {
        try {
            SpamRumour rumour = SpamRumour.parseFrom(told);
            if (rumour.getTeller() != teller) {
                hearing.handle(rumour(rumour), rumour.getRefused());
            }
        } catch (InvalidProtocolBufferException unreadable) {
            LOG.debug("a rumour nobody understands", unreadable);
        }
    }

    private static Rumour rumour(SpamRumour wire) {
        return new Rumour(
                wire.getMessage(),
                wire.getRoom(),
                wire.getUser(),
                Instant.ofEpochMilli(wire.getAt()),
                wire.getSignatureList().stream().mapToInt(Integer::intValue).toArray(),
                wire.getHostsList(),
                wire.getLook(),
                wire.getStranger(),
                wire.getScore());
    }
}
