package io.veza.chat.adapter;

import io.veza.chat.domain.scheduled.ScheduledMessage.State;
import io.veza.proto.chat.v1.ScheduledMessage;

/** Scheduled messages as protobuf. */
public final class ScheduledWire {

    private ScheduledWire() {}

    public static ScheduledMessage message(
            io.veza.chat.domain.scheduled.ScheduledMessage message, State state) {
        ScheduledMessage.Builder wire =
                ScheduledMessage.newBuilder()
                        .setId(message.id())
                        .setRoom(message.room())
                        .setText(message.text() == null ? "" : message.text().value())
                        .addAllAttachments(
                                message.extras().attachments().stream()
                                        .map(AttachmentWire::attachment)
                                        .toList())
                        .setMentions(ExtrasWire.policy(message.calls()))
                        .setSilent(message.calls().silent())
                        .setAt(RoomWire.timestamp(message.at()))
                        .setState(ScheduledMessage.State.valueOf(state.name()))
                        .setCreatedAt(RoomWire.timestamp(message.createdAt()));
        if (message.failure() != null) {
            wire.setFailure(message.failure());
        }
        if (message.replyTo() != null) {
            wire.setReplyTo(message.replyTo());
        }
        if (message.threadRoot() != null) {
            wire.setThreadRoot(message.threadRoot());
        }
        return wire.build();
    }
}
