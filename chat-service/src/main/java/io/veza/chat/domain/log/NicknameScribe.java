package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.role.Permission;
import io.veza.platform.kernel.DomainException;
import java.util.Objects;

/** Writes down what people are called in a room. */
final class NicknameScribe {

    private final Draft draft;
    private final Gate gate;

    NicknameScribe(Draft draft, Gate gate) {
        this.draft = draft;
        this.gate = gate;
    }

    Outcome rename(Governance.Rename rename) {
        requireRight(rename);
        Standing before = draft.standing(rename.target());
        if (Objects.equals(before.nickname(), rename.nickname())) {
            return new Outcome.Unchanged();
        }
        Standing after = before.called(rename.nickname());
        draft.put(after);
        return draft.written(
                new GovernanceEvent.MemberUpdated(
                        draft.room().id(), draft.next(), rename.user(), after));
    }

    /** A name is heard by all, so whoever is silent keeps theirs. */
    private void requireRight(Governance.Rename rename) {
        if (rename.target() == rename.user()) {
            gate.requireVoice(rename.user(), Permission.VIEW);
            return;
        }
        gate.requirePermission(rename.actor(), Permission.MANAGE_ROLES);
        gate.requireOpen();
        if (!draft.standing(rename.target()).isInside()) {
            throw new DomainException(ChatError.MEMBER_NOT_FOUND, "They are not in this room.");
        }
        gate.requireAbove(rename.actor(), draft.rankOf(rename.target()));
    }
}
