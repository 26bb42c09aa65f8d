package io.veza.user.domain.session;

/** What happened to a session. */
public sealed interface SessionEvent {

    long session();

    long user();

    record Started(long session, long user) implements SessionEvent {}

    record Ended(long session, long user, EndReason reason) implements SessionEvent {}
}
