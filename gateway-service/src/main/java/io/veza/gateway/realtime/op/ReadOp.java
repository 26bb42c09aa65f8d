package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.MarkReadResponse;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Read;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code read}: moves the read position forward on all devices. */
@ApplicationScoped
class ReadOp {

    private final ChatClient chat;

    ReadOp(ChatClient chat) {
        this.chat = chat;
    }

    Uni<Answer> run(Peer peer, Read read) {
        return chat.markRead(read.getRoom(), read.getSeq(), peer.token()).map(ReadOp::answer);
    }

    private static Answer answer(MarkReadResponse marked) {
        Ok.Builder ok = Ok.newBuilder();
        return Answer.of(marked.hasState() ? ok.setRead(marked.getState()) : ok);
    }
}
