package io.veza.chat.application.spam;

import io.veza.chat.application.rule.Said;
import io.veza.chat.application.rule.SpamWatch;
import io.veza.chat.domain.rule.Consequence;
import io.veza.chat.domain.rule.Hit;
import io.veza.chat.domain.rule.RuleAction;
import io.veza.chat.domain.rule.Utterance;
import io.veza.chat.domain.safety.Account;
import io.veza.chat.domain.safety.SpamMode;
import io.veza.chat.domain.spam.SpamDetector;
import io.veza.chat.domain.spam.SpamDetector.Finding;
import io.veza.chat.domain.spam.SpamDetector.Saying;
import io.veza.chat.domain.spam.Speaker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks at what people are about to write, and says what should follow. */
@ApplicationScoped
class WatchSpam implements SpamWatch {

    /** What is believed of an old account until it is known better: people are taken for people. */
    private static final int PRESUMED = 50;

    private static final int FRIEND = 500;

    private final SpamDetector detector;
    private final SpamLimits limits;
    private final Speakers speakers;
    private final Offences offences;
    private final Aftermath aftermath;
    private final Clock clock;

    WatchSpam(
            SpamDetector detector,
            SpamLimits limits,
            Speakers speakers,
            Offences offences,
            Aftermath aftermath,
            Clock clock) {
        this.detector = detector;
        this.limits = limits;
        this.speakers = speakers;
        this.offences = offences;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    @Override
    public @Nullable Hit look(Said said, Utterance text, SpamMode house, SpamMode room) {
        SpamMode mode = inForce(room, house);
        if (mode == SpamMode.OFF || offences.isRepeated(said)) {
            return null;
        }
        Instant at = clock.instant();
        Speaker speaker = speaker(said.user(), at);
        if (isFriend(speaker, said.text())) {
            return null;
        }
        Finding found = detector.judge(speaker, new Saying(said.message(), said.room(), text), at);
        double score = found.score();
        RuleAction action = action(said.user(), mode, score, at);
        aftermath.follow(found, at, action != null && action != RuleAction.FLAG);
        return action == null ? null : hit(action, score, said.user());
    }

    /** Whoever has said so much is looked at only when they post addresses or call people. */
    private static boolean isFriend(Speaker speaker, String text) {
        return speaker.messages() >= FRIEND && text.indexOf('.') < 0 && text.indexOf('@') < 0;
    }

    private SpamMode inForce(SpamMode room, SpamMode house) {
        if (room != SpamMode.HOUSE) {
            return room;
        }
        return house == SpamMode.HOUSE ? limits.mode() : house;
    }

    private Speaker speaker(long user, Instant at) {
        Integer known = speakers.messages(user);
        speakers.spoke(user);
        int presumed = Account.isNew(user, at) ? 0 : PRESUMED;
        return new Speaker(user, known == null ? presumed : known);
    }

    private @Nullable RuleAction action(long user, SpamMode mode, double score, Instant at) {
        double block = mode == SpamMode.STRICT ? limits.flag() : limits.block();
        if (score >= block) {
            return offences.isTooMany(user, at) ? RuleAction.TIME_OUT : RuleAction.BLOCK;
        }
        return score >= limits.flag() ? RuleAction.FLAG : null;
    }

    private Hit hit(RuleAction action, double score, long user) {
        String cause = String.format(Locale.ROOT, "Looks like spam (%.2f)", score);
        return new Hit(0, 0, cause, Consequence.of(action), score, offences.isFirst(user));
    }

    @Override
    public boolean refuses(String text) {
        return score(text) >= limits.block();
    }

    @Override
    public double score(String text) {
        return detector.judge(new Utterance(text));
    }
}
