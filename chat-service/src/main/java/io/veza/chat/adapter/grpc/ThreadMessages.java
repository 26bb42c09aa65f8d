package io.veza.chat.adapter.grpc;

import io.veza.chat.application.message.MessageView;
import io.veza.chat.application.message.Window;
import io.veza.chat.application.thread.ListThread;
import io.veza.platform.kernel.Page;
import io.veza.proto.chat.v1.ListThreadRequest;
import io.veza.proto.chat.v1.ListThreadResponse;
import io.veza.proto.chat.v1.ListThreadsResponse;

/** Threads between protobuf and the use cases. */
final class ThreadMessages {

    private ThreadMessages() {}

    static ListThread.Query query(long user, ListThreadRequest request) {
        int limit = MessageMessages.limit(request.getLimit());
        Window window =
                switch (request.getPositionCase()) {
                    case BEFORE -> Window.before(request.getBefore(), limit);
                    case AFTER -> Window.after(request.getAfter(), limit);
                    case AROUND -> Window.around(request.getAround(), limit);
                    case POSITION_NOT_SET -> Window.newest(limit);
                };
        return new ListThread.Query(user, request.getRoom(), request.getMessage(), window);
    }

    static ListThreadResponse page(ListThread.Thread thread) {
        return ListThreadResponse.newBuilder()
                .setRoot(MessageMessages.message(thread.root()))
                .addAllItems(
                        thread.replies().items().stream().map(MessageMessages::message).toList())
                .setMoreBefore(thread.replies().moreBefore())
                .setMoreAfter(thread.replies().moreAfter())
                .build();
    }

    static ListThreadsResponse page(Page<MessageView> page) {
        ListThreadsResponse.Builder response = ListThreadsResponse.newBuilder();
        page.items().forEach(root -> response.addItems(MessageMessages.message(root)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }
}
