package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Link;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.report.Flag;
import io.veza.chat.domain.report.Report;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.RoomKind;
import io.veza.chat.domain.rule.Hit;
import io.veza.chat.domain.rule.RuleAction;
import io.veza.chat.domain.rule.Screening;
import io.veza.chat.domain.safety.Account;
import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what follows from what was found in a text, now that it is known how its author stands. */
final class Judge {

    private final Draft draft;

    Judge(Draft draft) {
        this.draft = draft;
    }

    /** Null when the text may be written. */
    @Nullable Outcome refusal(Standing author, Screening found) {
        if (found == Screening.CLEAN) {
            return null;
        }
        requireSettled(author, found);
        List<Hit> hits = against(author, found);
        if (hits.isEmpty() || hits.getFirst().consequence().action() == RuleAction.FLAG) {
            return null;
        }
        Hit worst = hits.getFirst();
        boolean silences =
                worst.consequence().action() == RuleAction.TIME_OUT
                        && draft.room().kind() != RoomKind.DIRECT;
        if (silences) {
            silence(author, found, worst);
        } else if (worst.recorded()) {
            record(ActionKind.BLOCK_MESSAGE, author, found, worst, null);
        }
        return Draft.refused(ChatError.MESSAGE_BLOCKED, notice(worst));
    }

    /** Brings a message before the moderators that was written all the same. */
    void flag(Standing author, Screening found, Message written) {
        List<Hit> hits = against(author, found);
        if (hits.isEmpty()) {
            return;
        }
        Hit worst = hits.getFirst();
        draft.flag(
                new Flag(
                        found.id(),
                        written.id(),
                        author.user(),
                        written.extras().wordsWith(written.text()),
                        new Report.Source(
                                worst.cause(),
                                worst.isSpam() ? null : worst.rule(),
                                worst.score())));
    }

    /** While a room is guarded, those who are new to the house post no addresses. */
    private void requireSettled(Standing author, Screening found) {
        if (found.links()
                && draft.room().rules().isGuarded(draft.at())
                && !author.may(Permission.MANAGE_MESSAGES)
                && Account.isNew(author.user(), draft.at())) {
            throw new DomainException(
                    ChatError.MESSAGE_BLOCKED,
                    "This room is guarded just now: new accounts cannot post links.");
        }
    }

    private static List<Hit> against(Standing author, Screening found) {
        return found.against(
                Objects.requireNonNull(author.role()).id(), author.may(Permission.MANAGE_MESSAGES));
    }

    private void silence(Standing author, Screening found, Hit hit) {
        Instant until = draft.at().plus(hit.consequence().timeOut());
        Standing silenced = author.under(author.restriction().timedOut(until));
        draft.restrict(silenced);
        draft.written(
                new GovernanceEvent.MemberUpdated(
                        draft.room().id(), draft.next(), Actor.SYSTEM.user(), silenced));
        record(ActionKind.TIME_OUT, author, found, hit, until);
    }

    private void record(
            ActionKind kind, Standing author, Screening found, Hit hit, @Nullable Instant until) {
        Link link = hit.isSpam() ? Link.NONE : Link.rule(hit.rule());
        Order order = new Order(kind, author.user(), new Reason(hit.cause()), until, link);
        draft.record(
                new ModerationAction(
                        found.id(),
                        draft.room().id(),
                        Actor.SYSTEM.user(),
                        order,
                        draft.at(),
                        null));
    }

    private static String notice(Hit hit) {
        String notice = hit.consequence().notice();
        return notice.isEmpty() ? "A rule of this room does not let this message in." : notice;
    }
}
