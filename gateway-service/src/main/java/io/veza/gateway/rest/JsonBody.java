package io.veza.gateway.rest;

import com.google.protobuf.Message;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.problem.ProtoJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A request's JSON text.
 *
 * @param text empty when the body is
 */
record JsonBody(String text) {

    /** Refuses bytes that are not UTF-8 (RFC 8259 section 8.1). */
    static JsonBody read(InputStream in) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            return new JsonBody(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            throw new DomainException(CoreError.INVALID_REQUEST, "The body is not valid UTF-8");
        }
    }

    void bindTo(Message.Builder message) {
        if (text.isBlank()) {
            return;
        }
        ProtoJson.parse(text, message);
    }
}
