package io.veza.user.domain.account;

/** What happened to an account. Ids only: personal data stays where it can be erased. */
public sealed interface UserEvent {

    long user();

    record Registered(long user) implements UserEvent {}

    record ProfileChanged(long user) implements UserEvent {}
}
