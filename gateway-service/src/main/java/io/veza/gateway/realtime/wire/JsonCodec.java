package io.veza.gateway.realtime.wire;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.problem.ProtoJson;
import io.veza.proto.edge.v1.ClientEnvelope;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.curioswitch.common.protobuf.json.MessageMarshaller;

/**
 * Canonical proto3 JSON, one envelope per line. Numbers, words and truth values are always there,
 * zero or not; a list only when it holds something.
 */
final class JsonCodec implements Codec {

    /**
     * Printed by code made for these messages: a tenth of what reading them by reflection takes.
     */
    private static final MessageMarshaller PRINTER =
            MessageMarshaller.builder()
                    .includingDefaultValueFields(
                            SingleFields.within(ServerEnvelope.getDescriptor()))
                    .omittingInsignificantWhitespace(true)
                    .register(ServerEnvelope.class)
                    .build();

    @Override
    public List<Inbound> decode(byte[] message) throws BadFrameException {
        List<Inbound> envelopes = new ArrayList<>(1);
        for (String line : text(message).split("\n")) {
            if (!line.isBlank()) {
                envelopes.add(envelope(line));
            }
        }
        if (envelopes.isEmpty()) {
            throw new BadFrameException("empty message");
        }
        return envelopes;
    }

    @Override
    public byte[] encode(ServerEnvelope envelope) {
        try {
            return PRINTER.writeValueAsBytes(envelope);
        } catch (IOException e) {
            throw new UncheckedIOException("an envelope holds no Any, so it always prints", e);
        }
    }

    private static Inbound envelope(String line) throws BadFrameException {
        try {
            ClientEnvelope.Builder builder = ClientEnvelope.newBuilder();
            ProtoJson.parse(line, builder);
            return builder.getOpCase() == ClientEnvelope.OpCase.OP_NOT_SET
                    ? refused(line, new DomainException(CoreError.INVALID_REQUEST, "no operation"))
                    : new Inbound.Envelope(builder.build());
        } catch (DomainException e) {
            return refused(line, e);
        }
    }

    /** An envelope with an id can be answered; anything else ends the connection. */
    private static Inbound refused(String line, DomainException why) throws BadFrameException {
        try {
            Object id = new JsonObject(line).getValue("id");
            if ((id instanceof Integer || id instanceof Long) && isId(((Number) id).longValue())) {
                return new Inbound.Refused(((Number) id).intValue(), why);
            }
        } catch (DecodeException e) {
            throw new BadFrameException("not a JSON object");
        }
        throw new BadFrameException("no id");
    }

    /** Of 32 bits without a sign; what would be cut to fit would answer another call. */
    private static boolean isId(long number) {
        return number == Integer.toUnsignedLong((int) number);
    }

    private static String text(byte[] message) throws BadFrameException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
        } catch (CharacterCodingException e) {
            throw new BadFrameException("not UTF-8");
        }
    }
}
