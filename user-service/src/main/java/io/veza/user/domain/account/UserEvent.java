package io.veza.user.domain.account;

/** What happened to an account. Ids only: personal data stays where it can be erased. */
public sealed interface UserEvent {

    long user();

    record Registered(long user) implements UserEvent {}

    record ProfileChanged(long user) implements UserEvent {}

    record EmailVerified(long user) implements UserEvent {}

    /** {@code undone}: given back to the old address. */
    record EmailChanged(long user, boolean undone) implements UserEvent {}

    /** {@code reset}: by mail. */
    record PasswordChanged(long user, boolean reset) implements UserEvent {}

    record HandleChanged(long user) implements UserEvent {}

    record Deactivated(long user) implements UserEvent {}

    record Reactivated(long user) implements UserEvent {}
}
