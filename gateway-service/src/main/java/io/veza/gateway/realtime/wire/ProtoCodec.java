package io.veza.gateway.realtime.wire;

import com.google.protobuf.InvalidProtocolBufferException;
import io.veza.proto.edge.v1.ClientEnvelope;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Protobuf, each envelope behind its length as a varint. */
final class ProtoCodec implements Codec {

    @Override
    public List<Inbound> decode(byte[] message) throws BadFrameException {
        List<Inbound> envelopes = new ArrayList<>(1);
        ByteArrayInputStream in = new ByteArrayInputStream(message);
        try {
            ClientEnvelope next = ClientEnvelope.parseDelimitedFrom(in);
            while (next != null) {
                envelopes.add(accepted(next));
                next = ClientEnvelope.parseDelimitedFrom(in);
            }
        } catch (InvalidProtocolBufferException e) {
            throw new BadFrameException("not protobuf");
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be read", e);
        }
        if (envelopes.isEmpty()) {
            throw new BadFrameException("empty message");
        }
        return envelopes;
    }

    @Override
    public byte[] encode(ServerEnvelope envelope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(envelope.getSerializedSize() + 4);
        try {
            envelope.writeDelimitedTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return out.toByteArray();
    }

    private static Inbound accepted(ClientEnvelope envelope) throws BadFrameException {
        if (envelope.getOpCase() == ClientEnvelope.OpCase.OP_NOT_SET) {
            throw new BadFrameException("no operation");
        }
        return new Inbound.Envelope(envelope);
    }
}
