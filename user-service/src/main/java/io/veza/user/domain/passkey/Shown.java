package io.veza.user.domain.passkey;

/**
 * What a passkey has proved.
 *
 * @param backedUp whether there is a copy of it beyond the device by now
 */
public record Shown(SignCount count, boolean backedUp) {}
