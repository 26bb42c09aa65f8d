package io.veza.chat.application.aside;

import io.veza.chat.domain.poll.PollResult;
import org.jspecify.annotations.Nullable;

/** What one message is shown with; most with nothing. */
public record Asides(
        @Nullable Quoted quote, @Nullable ThreadView thread, @Nullable PollResult poll) {

    public static final Asides NONE = new Asides(null, null, null);
}
