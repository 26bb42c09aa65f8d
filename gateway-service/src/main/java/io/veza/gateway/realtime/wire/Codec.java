package io.veza.gateway.realtime.wire;

import io.veza.proto.edge.v1.ServerEnvelope;
import java.util.List;

/** Envelopes to bytes and back. */
interface Codec {

    List<Inbound> decode(byte[] message) throws BadFrameException;

    byte[] encode(ServerEnvelope envelope);
}
