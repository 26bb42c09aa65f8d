package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomChange;
import io.veza.chat.domain.room.RoomKind;
import io.veza.platform.kernel.DomainException;
import java.util.Map;

/** Writes down what those who run a room do with it. */
final class GovernanceScribe {

    private final Draft draft;
    private final Gate gate;
    private final RoleScribe roles;
    private final ModerationScribe moderation;
    private final TakeBackScribe takeBack;
    private final NicknameScribe nicknames;
    private final ErasureScribe erasure;

    GovernanceScribe(Draft draft, Gate gate, Statutes statutes, Map<Long, Message> messages) {
        this.draft = draft;
        this.gate = gate;
        this.roles = new RoleScribe(draft, gate, statutes);
        this.moderation = new ModerationScribe(draft, gate, messages);
        this.takeBack = new TakeBackScribe(draft, gate, messages);
        this.nicknames = new NicknameScribe(draft, gate);
        this.erasure = new ErasureScribe(draft, messages);
    }

    Outcome write(Governance intent) {
        return switch (intent) {
            case Governance.CreateRole create -> roles.create(create);
            case Governance.ChangeRole change -> roles.change(change);
            case Governance.DeleteRole delete -> roles.delete(delete);
            case Governance.AssignRole assign -> roles.assign(assign);
            case Governance.Rename rename -> nicknames.rename(rename);
            case Governance.ChangeRoom change -> change(change);
            case Governance.Moderate moderate -> moderation.moderate(moderate);
            case Governance.DeleteMessages delete -> moderation.delete(delete);
            case Governance.TakeBack take -> takeBack.take(take);
            case Governance.Restore restore -> takeBack.restore(restore);
            case Governance.Erase erase -> erasure.erase(erase);
            case Governance.Export export -> new ExportScribe(draft, gate).export(export);
        };
    }

    private Outcome change(Governance.ChangeRoom change) {
        gate.requirePermission(change.actor(), Permission.MANAGE_ROOM);
        requireFree(change.change());
        draft.room().revision().requireIn(change.ifMatch());
        Room after = draft.room().with(change.change(), draft.at());
        if (after.equals(draft.room())) {
            return new Outcome.Unchanged();
        }
        draft.changeRoom(after);
        return draft.written(
                new GovernanceEvent.RoomUpdated(
                        after.id(), draft.next(), change.user(), after.settings()));
    }

    /** What a few people have between them never becomes public. */
    private void requireFree(RoomChange change) {
        RoomKind kind = draft.room().kind();
        boolean fixed = kind == RoomKind.GROUP && change.visibility() != null;
        if (fixed || kind == RoomKind.DIRECT) {
            throw new DomainException(
                    ChatError.ROOM_FIXED, "That cannot be changed in a room of this kind.");
        }
    }
}
