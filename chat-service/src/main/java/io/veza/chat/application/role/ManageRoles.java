package io.veza.chat.application.role;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.role.RoleChange;
import io.veza.chat.domain.role.RoleKind;
import io.veza.chat.domain.role.RoleName;
import io.veza.chat.domain.role.RoomRole;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Makes, changes and deletes a room's roles. */
@ApplicationScoped
public class ManageRoles {

    private final RoomWriter writer;
    private final ListRoles listRoles;
    private final Ids ids;

    public ManageRoles(RoomWriter writer, ListRoles listRoles, Ids ids) {
        this.writer = writer;
        this.listRoles = listRoles;
        this.ids = ids;
    }

    public record Create(
            Actor actor, long room, RoleName name, int rank, Set<Permission> permissions) {}

    public record Change(Actor actor, long room, long role, RoleChange change) {}

    public record Delete(Actor actor, long room, long role) {}

    public Uni<RoomRole> create(Create command) {
        RoomRole role =
                new RoomRole(
                        ids.next(),
                        command.name(),
                        command.rank(),
                        command.permissions(),
                        RoleKind.CUSTOM);
        return writer.write(command.room(), new Governance.CreateRole(command.actor(), role))
                .invoke(Outcome::require)
                .replaceWith(role);
    }

    public Uni<RoomRole> change(Change command) {
        Governance.ChangeRole intent =
                new Governance.ChangeRole(command.actor(), command.role(), command.change());
        return writer.write(command.room(), intent).chain(outcome -> changed(command, outcome));
    }

    private Uni<RoomRole> changed(Change command, Outcome outcome) {
        outcome.require();
        return outcome instanceof Outcome.Written(GovernanceEvent.RoleUpdated updated)
                ? Uni.createFrom().item(updated.role())
                : asItIs(command);
    }

    private Uni<RoomRole> asItIs(Change command) {
        return listRoles
                .handle(new ListRoles.Query(command.actor().user(), command.room()))
                .map(roles ->
                        roles.stream()
                                .filter(role -> role.id() == command.role())
                                .findFirst()
                                .orElseThrow(ManageRoles::notFound));
    }

    public Uni<Void> delete(Delete command) {
        return writer.write(
                        command.room(), new Governance.DeleteRole(command.actor(), command.role()))
                .invoke(Outcome::require)
                .replaceWithVoid();
    }

    private static DomainException notFound() {
        return new DomainException(ChatError.ROLE_NOT_FOUND, "This room has no such role.");
    }
}
