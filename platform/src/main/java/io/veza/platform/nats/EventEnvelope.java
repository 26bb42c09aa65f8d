package io.veza.platform.nats;

import io.nats.client.Message;
import io.nats.client.impl.Headers;
import io.nats.client.impl.NatsMessage;
import io.veza.platform.kernel.Event;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Events as NATS messages: CloudEvents 1.0, binary mode, the protobuf payload as data. */
final class EventEnvelope {

    private static final String ID = "ce-id";
    private static final String TYPE = "ce-type";
    private static final String STREAM = "ce-subject";
    private static final String TIME = "ce-time";
    private static final String TRACE = "ce-traceparent";
    private static final String VERSION = "ce-streamversion";
    private static final String POSITION = "ce-position";
    private static final String ACTOR = "ce-actor";

    private EventEnvelope() {}

    static Message toMessage(Event event, String source) {
        Headers headers =
                new Headers()
                        .add("ce-specversion", "1.0")
                        .add("ce-source", source)
                        .add("content-type", "application/protobuf")
                        .add(ID, Long.toString(event.id()))
                        .add(TYPE, event.type())
                        .add(STREAM, event.stream())
                        .add(TIME, event.at().toString())
                        .add("ce-partitionkey", event.stream())
                        .add(VERSION, Integer.toString(event.version()))
                        .add(POSITION, Long.toString(event.position()));
        if (event.actor() != null) {
            headers.add(ACTOR, Long.toString(event.actor()));
        }
        if (event.traceParent() != null) {
            headers.add(TRACE, event.traceParent());
        }
        return NatsMessage.builder()
                .subject(event.type())
                .headers(headers)
                .data(event.payload())
                .build();
    }

    /**
     * @throws IllegalArgumentException for a message that is no event of this suite
     */
    static Event toEvent(Message message) {
        return new Event(
                Long.parseLong(required(message, ID)),
                required(message, TYPE),
                required(message, STREAM),
                Integer.parseInt(required(message, VERSION)),
                Long.parseLong(required(message, POSITION)),
                message.getData(),
                optionalId(message, ACTOR),
                optional(message, TRACE),
                Instant.parse(required(message, TIME)));
    }

    /** Of the event that such headers belong to; 0 when they belong to none. */
    static long id(@Nullable Headers headers) {
        String id = headers == null ? null : headers.getFirst(ID);
        return id == null ? 0 : Long.parseLong(id);
    }

    private static String required(Message message, String header) {
        String value = optional(message, header);
        if (value == null) {
            throw new IllegalArgumentException("no header " + header);
        }
        return value;
    }

    private static @Nullable Long optionalId(Message message, String header) {
        String value = optional(message, header);
        return value == null ? null : Long.valueOf(value);
    }

    private static @Nullable String optional(Message message, String header) {
        return message.hasHeaders() ? message.getHeaders().getFirst(header) : null;
    }
}
