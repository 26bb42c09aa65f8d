package io.veza.chat.domain.log;

import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.room.RoomKind;

/** Records who takes a room's history away. */
final class ExportScribe {

    private final Draft draft;
    private final Gate gate;

    ExportScribe(Draft draft, Gate gate) {
        this.draft = draft;
        this.gate = gate;
    }

    /** Between two people it belongs to both. */
    Outcome export(Governance.Export export) {
        if (draft.room().kind() == RoomKind.DIRECT) {
            gate.requireInside(export.user());
        } else {
            gate.requirePermission(export.actor(), ActionKind.EXPORT.permission());
        }
        Order order = new Order(ActionKind.EXPORT, 0, new Reason(""), null);
        ModerationAction action =
                new ModerationAction(
                        export.id(), draft.room().id(), export.user(), order, draft.at(), null);
        draft.record(action);
        return new Outcome.Recorded(action);
    }
}
