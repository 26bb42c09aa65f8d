package io.veza.chat.adapter;

import io.veza.chat.application.moderation.ModerationView;
import io.veza.proto.chat.v1.ModerationAction;

/** What moderators did, as protobuf. */
public final class ModerationWire {

    private ModerationWire() {}

    public static ModerationAction action(ModerationView view) {
        var action = view.action();
        var order = action.order();
        ModerationAction.Builder wire =
                ModerationAction.newBuilder()
                        .setId(action.id())
                        .setActor(RoomWire.person(view.actor()))
                        .setKind(ModerationAction.Kind.valueOf(order.kind().name()))
                        .setReason(order.reason().value())
                        .setAt(RoomWire.timestamp(action.at()))
                        .setAutomatic(action.actor() == 0);
        if (order.link().rule() != null) {
            wire.setRule(order.link().rule());
        }
        if (order.link().report() != null) {
            wire.setReport(order.link().report());
        }
        if (view.target() != null) {
            wire.setTarget(RoomWire.person(view.target()));
        }
        if (order.until() != null) {
            wire.setUntil(RoomWire.timestamp(order.until()));
        }
        if (view.reversedBy() != null && action.reversal() != null) {
            wire.setReversedBy(RoomWire.person(view.reversedBy()))
                    .setReversedAt(RoomWire.timestamp(action.reversal().at()));
        }
        return wire.build();
    }
}
