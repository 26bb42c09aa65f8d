package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.role.RoleKind;
import io.veza.chat.domain.role.Roles;
import io.veza.chat.domain.role.RoomRole;
import io.veza.platform.kernel.DomainException;

/** Writes down what becomes of a room's roles and of who has them. */
final class RoleScribe {

    private final Draft draft;
    private final Gate gate;
    private final Roles roles;

    RoleScribe(Draft draft, Gate gate, Statutes statutes) {
        this.draft = draft;
        this.gate = gate;
        this.roles = Roles.of(draft.room(), statutes.roles());
    }

    Outcome create(Governance.CreateRole create) {
        RoomRole role = create.role();
        gate.requirePermission(create.actor(), Permission.MANAGE_ROLES);
        gate.requireAbove(create.actor(), role.rank());
        gate.requireOwn(create.actor(), role);
        if (roles.isFull()) {
            throw new DomainException(
                    ChatError.TOO_MANY_ROLES, "A room has at most " + Roles.MOST + " roles.");
        }
        roles.put(role);
        return draft.written(
                new GovernanceEvent.RoleCreated(
                        draft.room().id(), draft.next(), create.user(), role));
    }

    Outcome change(Governance.ChangeRole change) {
        RoomRole before = requireBelow(change.actor(), change.role());
        RoomRole after = before.with(change.change());
        boolean moved = after.rank() != before.rank();
        if (before.kind() == RoleKind.OWNER || (moved && before.kind() != RoleKind.CUSTOM)) {
            throw fixed();
        }
        gate.requireAbove(change.actor(), after.rank());
        gate.requireOwn(change.actor(), added(before, after));
        if (after.equals(before)) {
            return new Outcome.Unchanged();
        }
        roles.put(after);
        draft.reRole(before.id(), after);
        return draft.written(
                new GovernanceEvent.RoleUpdated(
                        draft.room().id(), draft.next(), change.user(), after));
    }

    /** What the change grants that was not there before. */
    private static RoomRole added(RoomRole before, RoomRole after) {
        var permissions = Permission.ofMask(Permission.mask(after.permissions()));
        permissions.removeAll(before.permissions());
        return new RoomRole(after.id(), after.name(), after.rank(), permissions, after.kind());
    }

    Outcome delete(Governance.DeleteRole delete) {
        RoomRole role = requireBelow(delete.actor(), delete.role());
        if (role.kind() != RoleKind.CUSTOM) {
            throw fixed();
        }
        roles.remove(role);
        draft.reRole(role.id(), plain());
        return draft.written(
                new GovernanceEvent.RoleDeleted(
                        draft.room().id(), draft.next(), delete.user(), role));
    }

    Outcome assign(Governance.AssignRole assign) {
        gate.requirePermission(assign.actor(), Permission.MANAGE_ROLES);
        RoomRole role = require(assign.role());
        Standing target = draft.standing(assign.target());
        if (target.role() == null) {
            throw new DomainException(ChatError.MEMBER_NOT_FOUND, "They are not in this room.");
        }
        if (target.role().id() == role.id()) {
            return new Outcome.Unchanged();
        }
        if (role.kind() == RoleKind.OWNER) {
            return handOver(assign.actor(), target);
        }
        gate.requireAbove(assign.actor(), draft.rankOf(target.user()));
        gate.requireAbove(assign.actor(), role.rank());
        gate.requireOwn(assign.actor(), role);
        return updated(assign.user(), target.as(role));
    }

    /** The room gets a new owner; the one before keeps order beside them. */
    private Outcome handOver(Actor actor, Standing heir) {
        long owner = draft.room().owner();
        if (!actor.admin() && actor.user() != owner) {
            throw new DomainException(
                    ChatError.RANK_TOO_LOW, "Only the owner can hand the room over.");
        }
        Standing before = draft.standing(owner);
        if (before.isInside()) {
            updated(actor.user(), before.as(deputy()));
        }
        RoomRole crown = DefaultRoles.owner(draft.room());
        draft.changeRoom(draft.room().ownedBy(heir.user()));
        draft.written(
                new GovernanceEvent.RoomUpdated(
                        draft.room().id(), draft.next(), actor.user(), draft.room().settings()));
        return updated(actor.user(), heir.as(crown));
    }

    private Outcome updated(long actor, Standing member) {
        draft.put(member);
        return draft.written(
                new GovernanceEvent.MemberUpdated(draft.room().id(), draft.next(), actor, member));
    }

    private RoomRole requireBelow(Actor actor, long id) {
        gate.requirePermission(actor, Permission.MANAGE_ROLES);
        RoomRole role = require(id);
        gate.requireAbove(actor, role.rank());
        return role;
    }

    private RoomRole require(long id) {
        RoomRole role = roles.find(id);
        if (role == null) {
            throw new DomainException(ChatError.ROLE_NOT_FOUND, "This room has no such role.");
        }
        return role;
    }

    private RoomRole plain() {
        return require(DefaultRoles.member(draft.room()).id());
    }

    private RoomRole deputy() {
        return require(DefaultRoles.moderator(draft.room()).id());
    }

    private static DomainException fixed() {
        return new DomainException(
                ChatError.ROLE_FIXED, "That is fixed for roles made with the room.");
    }
}
