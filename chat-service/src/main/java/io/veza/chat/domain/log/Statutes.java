package io.veza.chat.domain.log;

import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.role.RoomRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is known of a room's own order; read only when an intent is about it.
 *
 * @param roles those that were made or changed
 * @param invitations by id: those the intents may come in with
 */
public record Statutes(List<RoomRole> roles, Map<Long, Invitation> invitations) {

    public static final Statutes NONE = new Statutes(List.of(), Map.of());

    public Statutes {
        roles = List.copyOf(roles);
        invitations = Map.copyOf(invitations);
    }

    public static Statutes of(List<RoomRole> roles, List<Invitation> invitations) {
        return new Statutes(
                roles, invitations.stream().collect(Collectors.toMap(Invitation::id, one -> one)));
    }
}
