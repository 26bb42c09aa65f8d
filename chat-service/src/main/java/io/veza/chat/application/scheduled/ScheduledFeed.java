package io.veza.chat.application.scheduled;

import io.veza.chat.domain.scheduled.ScheduledMessage;

/** Tells a person's devices, as far as they listen just now. */
public interface ScheduledFeed {

    void changed(ScheduledMessage message, ScheduledMessage.State state);
}
