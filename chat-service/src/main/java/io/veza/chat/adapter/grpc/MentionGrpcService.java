package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.mention.ListMentions;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.chat.v1.ListMentionsRequest;
import io.veza.proto.chat.v1.ListMentionsResponse;
import io.veza.proto.chat.v1.Mention;
import io.veza.proto.chat.v1.MentionService;

/** What people are called in. */
@GrpcService
class MentionGrpcService implements MentionService {

    private final Caller caller;
    private final ListMentions listMentions;

    MentionGrpcService(Caller caller, ListMentions listMentions) {
        this.caller = caller;
        this.listMentions = listMentions;
    }

    @Override
    public Uni<ListMentionsResponse> listMentions(ListMentionsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listMentions
                .handle(new ListMentions.Query(caller.principal().user(), page))
                .map(MentionGrpcService::page);
    }

    private static ListMentionsResponse page(Page<ListMentions.Item> page) {
        ListMentionsResponse.Builder response = ListMentionsResponse.newBuilder();
        page.items().forEach(item -> response.addItems(mention(item)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static Mention mention(ListMentions.Item item) {
        return Mention.newBuilder()
                .setMessage(MessageMessages.message(item.message()))
                .setRoomName(item.roomName())
                .setUnread(item.unread())
                .build();
    }
}
