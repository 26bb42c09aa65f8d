package io.veza.user.application.account;

/** The names everyone may see behind an id. */
public record PersonView(long id, String handle, String displayName) {}
