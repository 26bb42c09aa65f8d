package io.veza.chat.domain.log;

/**
 * Who runs a room.
 *
 * @param admin of the whole house: may do everything in the rooms they are in
 */
public record Actor(long user, boolean admin) {}
