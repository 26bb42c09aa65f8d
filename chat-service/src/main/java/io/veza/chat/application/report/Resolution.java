package io.veza.chat.application.report;

import io.veza.chat.domain.moderation.ActionKind;

/** What becomes of a case. */
public enum Resolution {
    DISMISS(ActionKind.DISMISS_REPORT),
    DELETE(ActionKind.DELETE_MESSAGES),
    TIME_OUT(ActionKind.TIME_OUT),
    KICK(ActionKind.KICK),
    BAN(ActionKind.BAN),
    ESCALATE(ActionKind.ESCALATE_REPORT);

    private final ActionKind action;

    Resolution(ActionKind action) {
        this.action = action;
    }

    ActionKind action() {
        return action;
    }
}
