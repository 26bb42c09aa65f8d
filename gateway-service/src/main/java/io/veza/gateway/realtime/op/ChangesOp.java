package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListChangesRequest;
import io.veza.proto.chat.v1.ListChangesResponse;
import io.veza.proto.edge.v1.Ok;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code changes}: what was said or changed since a position, however long ago that was. */
@ApplicationScoped
class ChangesOp {

    private final ChatClient chat;

    ChangesOp(ChatClient chat) {
        this.chat = chat;
    }

    Uni<Answer> run(Peer peer, ListChangesRequest request) {
        return chat.messagesAs(peer.token()).listChanges(request).map(ChangesOp::answer);
    }

    private static Answer answer(ListChangesResponse page) {
        return Answer.of(
                Ok.newBuilder()
                        .addAllItems(page.getItemsList())
                        .setEpoch(page.getEpoch())
                        .setTop(page.getTop())
                        .setMore(page.getMore()));
    }
}
