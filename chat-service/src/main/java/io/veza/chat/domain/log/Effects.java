package io.veza.chat.domain.log;

import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.membership.Restriction;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.TakenMessage;
import io.veza.chat.domain.report.Flag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be stored of a decision besides its events.
 *
 * @param actions of moderators
 * @param restrictions people are under since
 * @param invitations by id: those somebody came in with, as they are since
 * @param flags what rules bring before the moderators
 * @param spoken who said something in slow mode, and when
 * @param taken by action: messages that were taken back, as they were
 * @param restored ids of those that were put back
 */
public record Effects(
        List<ModerationAction> actions,
        Map<Long, Restriction> restrictions,
        Map<Long, Invitation> invitations,
        Map<Long, Instant> spoken,
        List<Flag> flags,
        Map<Long, List<TakenMessage>> taken,
        List<Long> restored) {

    static Effects none() {
        return new Effects(
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new ArrayList<>());
    }

    public boolean isEmpty() {
        return actions.isEmpty()
                && restrictions.isEmpty()
                && invitations.isEmpty()
                && spoken.isEmpty()
                && flags.isEmpty()
                && taken.isEmpty()
                && restored.isEmpty();
    }
}
