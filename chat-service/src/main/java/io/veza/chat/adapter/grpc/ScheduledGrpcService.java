package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.scheduled.ChangeScheduled;
import io.veza.chat.application.scheduled.ScheduleMessage;
import io.veza.chat.application.scheduled.ScheduledMessages.Key;
import io.veza.chat.application.scheduled.SendScheduled;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.CancelScheduledRequest;
import io.veza.proto.chat.v1.CancelScheduledResponse;
import io.veza.proto.chat.v1.ListScheduledRequest;
import io.veza.proto.chat.v1.ListScheduledResponse;
import io.veza.proto.chat.v1.ScheduleMessageRequest;
import io.veza.proto.chat.v1.ScheduledMessage;
import io.veza.proto.chat.v1.ScheduledService;
import io.veza.proto.chat.v1.SendScheduledRequest;
import io.veza.proto.chat.v1.SendScheduledResponse;
import io.veza.proto.chat.v1.UpdateScheduledRequest;

/** Messages that are sent later. */
@GrpcService
class ScheduledGrpcService implements ScheduledService {

    private final Caller caller;
    private final ScheduleMessage scheduleMessage;
    private final ChangeScheduled changeScheduled;
    private final SendScheduled sendScheduled;

    ScheduledGrpcService(
            Caller caller,
            ScheduleMessage scheduleMessage,
            ChangeScheduled changeScheduled,
            SendScheduled sendScheduled) {
        this.caller = caller;
        this.scheduleMessage = scheduleMessage;
        this.changeScheduled = changeScheduled;
        this.sendScheduled = sendScheduled;
    }

    @Override
    public Uni<ScheduledMessage> scheduleMessage(ScheduleMessageRequest request) {
        return scheduleMessage
                .handle(ScheduledPages.command(caller.principal(), token(), request))
                .map(ScheduledPages::message);
    }

    @Override
    public Uni<ListScheduledResponse> listScheduled(ListScheduledRequest request) {
        return changeScheduled.list(user(), request.getRoom()).map(ScheduledPages::list);
    }

    @Override
    public Uni<ScheduledMessage> updateScheduled(UpdateScheduledRequest request) {
        return changeScheduled
                .change(ScheduledPages.command(user(), token(), request))
                .map(ScheduledPages::message);
    }

    @Override
    public Uni<CancelScheduledResponse> cancelScheduled(CancelScheduledRequest request) {
        return changeScheduled
                .cancel(new Key(user(), request.getRoom(), request.getScheduled()), token())
                .replaceWith(CancelScheduledResponse.getDefaultInstance());
    }

    @Override
    public Uni<SendScheduledResponse> sendScheduled(SendScheduledRequest request) {
        return sendScheduled
                .now(new Key(user(), request.getRoom(), request.getScheduled()), token())
                .map(sent ->
                        SendScheduledResponse.newBuilder()
                                .setMessage(sent.id())
                                .setSeq(sent.seq())
                                .build());
    }

    private String token() {
        return caller.token().orElse("");
    }

    private long user() {
        return caller.principal().user();
    }
}
