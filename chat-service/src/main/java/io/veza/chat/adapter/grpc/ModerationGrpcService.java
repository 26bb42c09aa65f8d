package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.ModerationWire;
import io.veza.chat.application.moderation.DeleteMessages;
import io.veza.chat.application.moderation.ListModeration;
import io.veza.chat.application.moderation.Moderate;
import io.veza.chat.application.moderation.ReverseModeration;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.DeleteMessagesRequest;
import io.veza.proto.chat.v1.DeleteMessagesResponse;
import io.veza.proto.chat.v1.ListModerationRequest;
import io.veza.proto.chat.v1.ListModerationResponse;
import io.veza.proto.chat.v1.ModerateRequest;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.ModerationService;
import io.veza.proto.chat.v1.ReverseModerationRequest;

/** What moderators do about people and their messages. */
@GrpcService
class ModerationGrpcService implements ModerationService {

    private final Caller caller;
    private final Moderate moderate;
    private final ReverseModeration reverseModeration;
    private final ListModeration listModeration;
    private final DeleteMessages deleteMessages;

    ModerationGrpcService(
            Caller caller,
            Moderate moderate,
            ReverseModeration reverseModeration,
            ListModeration listModeration,
            DeleteMessages deleteMessages) {
        this.caller = caller;
        this.moderate = moderate;
        this.reverseModeration = reverseModeration;
        this.listModeration = listModeration;
        this.deleteMessages = deleteMessages;
    }

    @Override
    public Uni<ModerationAction> moderate(ModerateRequest request) {
        return moderate.handle(ModerationMessages.command(caller.principal(), request))
                .map(ModerationWire::action);
    }

    @Override
    public Uni<ModerationAction> reverseModeration(ReverseModerationRequest request) {
        return reverseModeration
                .handle(ModerationMessages.command(caller.principal(), request))
                .map(ModerationWire::action);
    }

    @Override
    public Uni<ListModerationResponse> listModeration(ListModerationRequest request) {
        return listModeration
                .handle(ModerationMessages.query(caller.principal(), request))
                .map(ModerationMessages::page);
    }

    @Override
    public Uni<DeleteMessagesResponse> deleteMessages(DeleteMessagesRequest request) {
        return deleteMessages
                .handle(ModerationMessages.command(caller.principal(), request))
                .map(ModerationMessages::deleted);
    }
}
