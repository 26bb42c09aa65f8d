package io.veza.gateway.rest;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.veza.gateway.web.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The condition under which a change is wanted (RFC 9110 section 13.1.1), for messages that take
 * it. The service behind compares: only there nobody comes in between.
 */
final class IfMatch {

    /** What the field is called in all messages that have it. */
    private static final String FIELD = "if_match";

    private IfMatch() {}

    /** What a body says of it does not count. */
    static void bindTo(Message.Builder message, HttpHeaders headers) {
        FieldDescriptor field = message.getDescriptorForType().findFieldByName(FIELD);
        if (field == null) {
            return;
        }
        message.clearField(field);
        String said = header(headers);
        if (said != null) {
            EntityTag.revisions(said).forEach(one -> message.addRepeatedField(field, one));
        }
    }

    private static @Nullable String header(HttpHeaders headers) {
        var all = headers.getRequestHeader(HttpHeaders.IF_MATCH);
        return all.isEmpty() ? null : String.join(",", all);
    }
}
