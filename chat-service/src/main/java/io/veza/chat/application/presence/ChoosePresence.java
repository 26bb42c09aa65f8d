package io.veza.chat.application.presence;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.PersonFeed;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.presence.Choice;
import io.veza.chat.domain.presence.Status;
import io.veza.chat.domain.presence.StatusText;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says how somebody wants to be seen; their devices hear of it wherever they are. */
@ApplicationScoped
public class ChoosePresence {

    private final GetPresence getPresence;
    private final Choices choices;
    private final PersonFeed feed;
    private final Clock clock;

    public ChoosePresence(GetPresence getPresence, Choices choices, PersonFeed feed, Clock clock) {
        this.getPresence = getPresence;
        this.choices = choices;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * @param text null: as it was
     * @param until null: until something else is chosen
     */
    public record Command(
            long user, Status status, @Nullable StatusText text, @Nullable Instant until) {}

    public Uni<Choice> handle(Command command) {
        Instant until = command.until();
        if (until != null && !until.isAfter(clock.instant())) {
            throw new DomainException(ChatError.UNTIL_INVALID, "That has ended already.");
        }
        return getPresence
                .handle(command.user())
                .map(before -> before.instead(command.status(), command.text(), until))
                .call(choice -> choices.keep(command.user(), choice))
                .invoke(choice -> feed.presenceChosen(command.user(), choice));
    }
}
