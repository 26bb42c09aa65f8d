package io.veza.user.application.alert;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.application.session.DoorWatch;
import io.veza.user.application.session.Sieges;
import io.veza.user.domain.alert.AlertRules;
import io.veza.user.domain.alert.Finding;
import io.veza.user.domain.alert.SignIn;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Holds each sign-in against those before, and writes to its owner when it is unlike them. */
@ApplicationScoped
class WatchSignIns implements DoorWatch {

    private static final Logger LOG = Logger.getLogger(WatchSignIns.class);

    /** Half a year of somebody who signs in daily. */
    private static final int REMEMBERED = 180;

    private final SignIns signIns;
    private final Sieges sieges;
    private final Alerts alerts;
    private final WriteLetter write;
    private final AlertRules rules;

    WatchSignIns(
            SignIns signIns, Sieges sieges, Alerts alerts, WriteLetter write, AlertRules rules) {
        this.signIns = signIns;
        this.sieges = sieges;
        this.alerts = alerts;
        this.write = write;
        this.rules = rules;
    }

    @Override
    public Uni<Void> seen(Entry entry) {
        return Uni.combine()
                .all()
                .unis(
                        signIns.before(entry.user().id(), entry.session(), REMEMBERED),
                        sieges.around(entry.user(), entry.address()))
                .with((history, siege) -> history.judge(signIn(entry), siege, rules))
                .chain(finding -> tell(entry, finding))
                .onFailure()
                .invoke(failure -> LOG.warnf("A sign-in is not looked at: %s", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> tell(Entry entry, Finding finding) {
        if (!finding.isUnusual()) {
            return Uni.createFrom().voidItem();
        }
        var user = entry.user();
        var letter =
                write.to(user.id(), user.email(), LetterKind.UNUSUAL_SIGN_IN, entry.language());
        return alerts.raise(entry.session(), finding, letter.with(Facts.of(signIn(entry))));
    }

    private static SignIn signIn(Entry entry) {
        return new SignIn(entry.at(), entry.origin());
    }
}
