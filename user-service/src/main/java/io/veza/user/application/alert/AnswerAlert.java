package io.veza.user.application.alert;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.alert.Alerts.Disowned;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.application.session.SessionEnds;
import io.veza.user.domain.account.User;
import io.veza.user.domain.alert.AlertError;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;

/** It was me, or it was not: then whoever it was is out, and what let them in is closed. */
@ApplicationScoped
public class AnswerAlert {

    private final Alerts alerts;
    private final SessionEnds ends;
    private final WriteLetter write;
    private final Clock clock;

    AnswerAlert(Alerts alerts, SessionEnds ends, WriteLetter write, Clock clock) {
        this.alerts = alerts;
        this.ends = ends;
        this.write = write;
        this.clock = clock;
    }

    /** Refuses ALERT_NOT_FOUND. */
    public Uni<Void> mine(long user, long session) {
        return alerts.own(user, session, clock.instant())
                .invoke(known -> {
                    if (!known) {
                        throw unknown();
                    }
                })
                .replaceWithVoid();
    }

    /** Whether another password has to be set. Refuses ALERT_NOT_FOUND. */
    public Uni<Boolean> notMine(long user, long session, Language language) {
        return alerts.disown(user, session, clock.instant(), reset(language))
                .map(found -> found.orElseThrow(AnswerAlert::unknown))
                .chain(this::announce);
    }

    /** By the mail's link. Refuses MAIL_LINK_INVALID. */
    public Uni<Boolean> notMine(MailToken token, Language language) {
        return alerts.disown(token, clock.instant(), reset(language))
                .map(found -> found.orElseThrow(MailToken::invalid))
                .chain(this::announce);
    }

    private Uni<Boolean> announce(Disowned disowned) {
        return ends.announce(disowned.session()).replaceWith(disowned.passwordClosed());
    }

    private Function<User, Letter> reset(Language language) {
        return user -> write.toWhoeverHas(user.email(), LetterKind.RESET_PASSWORD, language);
    }

    private static DomainException unknown() {
        return new DomainException(
                AlertError.ALERT_NOT_FOUND, "There is no such sign-in to answer for.");
    }
}
