package io.veza.chat.application.person;

import io.veza.chat.domain.presence.Choice;

/** Tells a person's devices, wherever they are connected, what is theirs alone. */
public interface PersonFeed {

    void presenceChosen(long user, Choice choice);
}
