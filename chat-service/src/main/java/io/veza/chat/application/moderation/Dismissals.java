package io.veza.chat.application.moderation;

/** Tells a person's devices that somebody sent or keeps them out of a room, and why. */
public interface Dismissals {

    void tell(ModerationView action);
}
