package io.veza.user.application.mail;

/** Whom a mail is to, as they are when it is sent. */
public record Addressee(long account, String displayName, String handle) {

    /** Somebody who was here. */
    public static final Addressee NOBODY = new Addressee(0, "", "");
}
