package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.ModerationWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.moderation.DeleteMessages;
import io.veza.chat.application.moderation.ListModeration;
import io.veza.chat.application.moderation.Moderate;
import io.veza.chat.application.moderation.ModerationLog;
import io.veza.chat.application.moderation.ModerationView;
import io.veza.chat.application.moderation.ReverseModeration;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.DeleteMessagesRequest;
import io.veza.proto.chat.v1.DeleteMessagesResponse;
import io.veza.proto.chat.v1.ListModerationRequest;
import io.veza.proto.chat.v1.ListModerationResponse;
import io.veza.proto.chat.v1.ModerateRequest;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.ReverseModerationRequest;

/** Moderation between protobuf and the use cases. */
final class ModerationMessages {

    private ModerationMessages() {}

    static Moderate.Command command(Principal caller, ModerateRequest request) {
        Order order =
                new Order(
                        ActionKind.valueOf(request.getKind().name()),
                        request.getUser(),
                        new Reason(request.getReason()),
                        request.hasUntil() ? RoomWire.instant(request.getUntil()) : null);
        return new Moderate.Command(RoleMessages.actor(caller), request.getRoom(), order);
    }

    static ReverseModeration.Command command(Principal caller, ReverseModerationRequest request) {
        return new ReverseModeration.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                request.getAction(),
                new Reason(request.getReason()));
    }

    static DeleteMessages.Command command(Principal caller, DeleteMessagesRequest request) {
        return new DeleteMessages.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                request.getMessagesList(),
                request.getAuthor(),
                request.getLast(),
                new Reason(request.getReason()));
    }

    static ListModeration.Query query(Principal caller, ListModerationRequest request) {
        boolean any = request.getKind() == ModerationAction.Kind.KIND_UNSPECIFIED;
        return new ListModeration.Query(
                RoleMessages.actor(caller),
                new ModerationLog.Filter(
                        request.getRoom(),
                        request.getUser(),
                        any ? null : ActionKind.valueOf(request.getKind().name()),
                        request.getActive()),
                PageRequest.of(request.getLimit(), request.getCursor()));
    }

    static ListModerationResponse page(Page<ModerationView> page) {
        ListModerationResponse.Builder response = ListModerationResponse.newBuilder();
        page.items().forEach(view -> response.addItems(ModerationWire.action(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    static DeleteMessagesResponse deleted(DeleteMessages.Deleted deleted) {
        return DeleteMessagesResponse.newBuilder()
                .setSeq(deleted.seq())
                .addAllDeleted(deleted.messages())
                .build();
    }
}
