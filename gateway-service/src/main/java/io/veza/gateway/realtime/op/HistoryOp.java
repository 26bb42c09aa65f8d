package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.edge.v1.History;
import io.veza.proto.edge.v1.Ok;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code history}: a page of messages in ascending order. */
@ApplicationScoped
class HistoryOp {

    private final ChatClient chat;

    HistoryOp(ChatClient chat) {
        this.chat = chat;
    }

    Uni<Answer> run(Peer peer, History history) {
        return chat.messages(request(history), peer.token())
                .map(page -> Answer.of(Ok.newBuilder().addAllItems(page.getItemsList())));
    }

    private static ListMessagesRequest request(History history) {
        ListMessagesRequest.Builder request =
                ListMessagesRequest.newBuilder()
                        .setRoom(history.getRoom())
                        .setLimit(history.getLimit());
        switch (history.getPositionCase()) {
            case BEFORE -> request.setBefore(history.getBefore());
            case AFTER -> request.setAfter(history.getAfter());
            case AROUND -> request.setAround(history.getAround());
            case POSITION_NOT_SET -> {}
        }
        return request.build();
    }
}
