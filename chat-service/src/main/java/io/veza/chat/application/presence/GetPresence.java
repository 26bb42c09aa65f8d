package io.veza.chat.application.presence;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.presence.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** How somebody has chosen to be seen: for themselves alone. */
@ApplicationScoped
public class GetPresence {

    private final Choices choices;
    private final Clock clock;

    public GetPresence(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    public Uni<Choice> handle(long user) {
        return choices.of(user).map(choice -> choice.at(clock.instant()));
    }
}
