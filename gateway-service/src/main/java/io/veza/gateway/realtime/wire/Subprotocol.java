package io.veza.gateway.realtime.wire;

import io.netty.buffer.ByteBuf;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The two encodings of the same envelopes; a client picks one in {@code Sec-WebSocket-Protocol}.
 */
public enum Subprotocol {
    JSON("veza.v1.json", Frames.TEXT, new JsonCodec()),
    PROTO("veza.v1.proto", Frames.BINARY, new ProtoCodec());

    private final String token;
    private final int opcode;
    private final Codec codec;

    Subprotocol(String token, int opcode, Codec codec) {
        this.token = token;
        this.opcode = opcode;
        this.codec = codec;
    }

    public String token() {
        return token;
    }

    public static List<String> tokens() {
        return Arrays.stream(values()).map(Subprotocol::token).toList();
    }

    /** The one the server chose during the handshake. */
    public static Optional<Subprotocol> of(String token) {
        return Arrays.stream(values()).filter(p -> p.token.equals(token)).findFirst();
    }

    /** Envelopes of one message, in order. */
    public List<Inbound> decode(byte[] message, boolean binary) throws BadFrameException {
        if (binary != (opcode == Frames.BINARY)) {
            throw new BadFrameException("frame type does not fit " + token);
        }
        return codec.decode(message);
    }

    /** Payload bytes of an envelope, to be framed any number of times. */
    public byte[] encode(ServerEnvelope envelope) {
        return codec.encode(envelope);
    }

    /** Appends one whole frame with this payload. */
    public void frame(ByteBuf out, byte[] payload) {
        Frames.append(out, opcode, payload);
    }
}
