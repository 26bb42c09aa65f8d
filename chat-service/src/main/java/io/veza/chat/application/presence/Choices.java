package io.veza.chat.application.presence;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.presence.Choice;

/** How people want to be seen, kept for good. */
public interface Choices {

    Uni<Choice> of(long user);

    Uni<Void> keep(long user, Choice choice);
}
