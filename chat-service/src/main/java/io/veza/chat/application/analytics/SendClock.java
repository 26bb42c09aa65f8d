package io.veza.chat.application.analytics;

import java.time.Duration;
import java.util.List;

/** How long sends take on this process. */
public interface SendClock {

    void took(Duration time);

    /** As {@link io.veza.chat.domain.analytics.SendTimes#counts}, since the process began. */
    List<Long> counts();
}
