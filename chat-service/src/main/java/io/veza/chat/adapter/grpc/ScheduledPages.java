package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.ExtrasWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.adapter.ScheduledWire;
import io.veza.chat.application.attachment.Uploads.Wanted;
import io.veza.chat.application.scheduled.ChangeScheduled;
import io.veza.chat.application.scheduled.ScheduleMessage;
import io.veza.chat.application.scheduled.ScheduledMessages.Key;
import io.veza.chat.domain.message.Text;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.ListScheduledResponse;
import io.veza.proto.chat.v1.ScheduleMessageRequest;
import io.veza.proto.chat.v1.ScheduledMessage;
import io.veza.proto.chat.v1.UpdateScheduledRequest;
import java.util.List;

/** Scheduled messages between protobuf and the use cases. */
final class ScheduledPages {

    private ScheduledPages() {}

    static ScheduleMessage.Command command(
            Principal caller, String token, ScheduleMessageRequest request) {
        return new ScheduleMessage.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                Text.orNone(request.getText()),
                ExtrasWire.calls(request.getMentions(), request.getSilent()),
                RoomWire.instant(request.getAt()),
                request.hasReplyTo() ? request.getReplyTo() : null,
                request.hasThreadRoot() ? request.getThreadRoot() : null,
                new Wanted(request.getAttachmentsList(), token));
    }

    static ChangeScheduled.Command command(
            long user, String token, UpdateScheduledRequest request) {
        return new ChangeScheduled.Command(
                new Key(user, request.getRoom(), request.getScheduled()),
                request.hasText() ? request.getText() : null,
                request.hasAt() ? RoomWire.instant(request.getAt()) : null,
                token);
    }

    static ScheduledMessage message(io.veza.chat.domain.scheduled.ScheduledMessage message) {
        return ScheduledWire.message(message, message.state());
    }

    static ListScheduledResponse list(
            List<io.veza.chat.domain.scheduled.ScheduledMessage> messages) {
        return ListScheduledResponse.newBuilder()
                .addAllItems(messages.stream().map(ScheduledPages::message).toList())
                .build();
    }
}
