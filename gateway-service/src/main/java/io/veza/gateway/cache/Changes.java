package io.veza.gateway.cache;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import io.veza.platform.kernel.Broadcast;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Hears of what has changed. JetStream's subjects reach plain subscribers too. */
@ApplicationScoped
public class Changes {

    private static final Logger LOG = Logger.getLogger(Changes.class);

    private final Broadcast events;

    Changes(Broadcast events) {
        this.events = events;
    }

    /**
     * @param subject wildcards allowed, as long as the fields that are read have the same numbers
     *     in all events there
     */
    public <E extends Message> void on(String subject, Parser<E> parser, Consumer<E> listener) {
        events.subscribe(
                subject,
                payload -> {
                    try {
                        listener.accept(parser.parseFrom(payload));
                    } catch (InvalidProtocolBufferException foreign) {
                        LOG.warnf("dropped what is no event on %s", subject);
                    }
                });
    }
}
