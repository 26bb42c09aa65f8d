package io.veza.gateway.realtime.room;

import com.google.protobuf.InvalidProtocolBufferException;
import io.veza.gateway.realtime.wire.Subprotocol;
import io.veza.proto.chat.v1.Receipt;
import io.veza.proto.edge.v1.ServerEnvelope;
import io.veza.proto.edge.v1.TypingPush;

/**
 * Something that matters only now: it takes no place in the room's order, is not kept, and is the
 * first thing a slow socket goes without.
 *
 * @param user whose own sockets need not be told
 * @param receipt only for those who give receipts themselves
 */
record EphemeralFrame(long user, boolean receipt, byte[] json, byte[] proto) {

    static EphemeralFrame typing(byte[] push) throws InvalidProtocolBufferException {
        TypingPush typing = TypingPush.parseFrom(push);
        ServerEnvelope envelope = ServerEnvelope.newBuilder().setTyping(typing).build();
        return of(typing.getUser().getId(), false, envelope);
    }

    static EphemeralFrame receipt(Receipt receipt) {
        ServerEnvelope envelope = ServerEnvelope.newBuilder().setReceipt(receipt).build();
        return of(receipt.getUser(), true, envelope);
    }

    private static EphemeralFrame of(long user, boolean receipt, ServerEnvelope envelope) {
        return new EphemeralFrame(
                user,
                receipt,
                Subprotocol.JSON.encode(envelope),
                Subprotocol.PROTO.encode(envelope));
    }

    byte[] payload(Subprotocol subprotocol) {
        return subprotocol == Subprotocol.JSON ? json : proto;
    }
}
