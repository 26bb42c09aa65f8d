package io.veza.chat.application.invitation;

/** Tells a person's devices that somebody asks them in. */
public interface Invitees {

    void tell(long user, InvitationView invitation);
}
