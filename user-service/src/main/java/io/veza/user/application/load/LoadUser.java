package io.veza.user.application.load;

/** One load-test person. */
public record LoadUser(long user, long session) {}
