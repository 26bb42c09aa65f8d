package io.veza.user.adapter.postgres;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Timestamps;
import io.veza.platform.kernel.Event;
import io.veza.user.domain.audit.Act;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an event says to the audit log. Its payload's field {@code user}, or {@code target}, is whom
 * it is about; the others, ids and words from fixed lists, are its details.
 */
record AuditFact(Act act, @Nullable Long subject, Map<String, String> details) {

    /** Empty: it does not concern the house. */
    static Optional<AuditFact> of(Event event) {
        Audited kind = Audited.KINDS.get(event.type());
        if (kind == null) {
            throw new IllegalArgumentException("nobody audits " + event.type());
        }
        try {
            Message payload = kind.payload().getParserForType().parseFrom(event.payload());
            return kind.counts().test(payload) ? Optional.of(of(kind, payload)) : Optional.empty();
        } catch (InvalidProtocolBufferException unreadable) {
            throw new IllegalArgumentException("unreadable event " + event.id(), unreadable);
        }
    }

    private static AuditFact of(Audited kind, Message payload) {
        Long subject = null;
        Map<String, String> details = new TreeMap<>();
        for (Map.Entry<FieldDescriptor, Object> field : payload.getAllFields().entrySet()) {
            if (field.getKey().getName().equals(kind.subject())) {
                subject = (Long) field.getValue();
            } else {
                details.put(field.getKey().getJsonName(), text(field.getValue()));
            }
        }
        return new AuditFact(kind.act(), subject, details);
    }

    private static String text(Object value) {
        return switch (value) {
            case Timestamp time -> Timestamps.toString(time);
            case ByteString bytes -> HexFormat.of().formatHex(bytes.toByteArray());
            default -> value.toString();
        };
    }
}
