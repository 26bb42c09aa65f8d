package io.veza.gateway.realtime.wire;

import io.netty.buffer.ByteBuf;

/**
 * Server-to-client data frames (RFC 6455 section 5.2): never masked, never fragmented, so the same
 * bytes serve every receiver.
 */
final class Frames {

    static final int TEXT = 0x1;
    static final int BINARY = 0x2;

    private static final int FIN = 0x80;
    private static final int LENGTH_16 = 126;
    private static final int LENGTH_64 = 127;

    private Frames() {}

    static void append(ByteBuf out, int opcode, byte[] payload) {
        out.writeByte(FIN | opcode);
        if (payload.length < LENGTH_16) {
            out.writeByte(payload.length);
        } else if (payload.length <= 0xFFFF) {
            out.writeByte(LENGTH_16).writeShort(payload.length);
        } else {
            out.writeByte(LENGTH_64).writeLong(payload.length);
        }
        out.writeBytes(payload);
    }
}
