package io.veza.user.adapter.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.veza.platform.runtime.Rounds;
import io.veza.user.application.mail.ForgetMail;
import io.veza.user.application.mail.SendLetters;
import io.veza.user.config.AccountConfig;
import io.veza.user.config.AccountConfig.Verification;
import io.veza.user.config.MailConfig;
import io.veza.user.config.SuiteConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Sends letters round after round, in every process, and tidies up now and then. */
@Singleton
class LetterRounds {

    private static final Logger LOG = Logger.getLogger(LetterRounds.class);
    private static final Duration TIDY = Duration.ofHours(1);

    private final Rounds sending;
    private final Rounds tidying;
    private final boolean reachable;

    LetterRounds(
            SendLetters send,
            ForgetMail forget,
            MailConfig config,
            AccountConfig accounts,
            SuiteConfig suite) {
        sending = Rounds.draining(config.round(), send::step, "Letters wait");
        tidying = new Rounds(TIDY, () -> forget.handle(config.keep()), "Old letters stay for now");
        reachable = config.host().isPresent() || suite.development();
        if (!reachable && accounts.verification() == Verification.REQUIRED) {
            throw new ConfigurationException(
                    "VEZA_ACCOUNT_VERIFICATION=required lets nobody in without SMTP_URL");
        }
    }

    void start(@Observes StartupEvent event) {
        tidying.start();
        if (reachable) {
            sending.start();
        } else {
            LOG.warn(
                    "Without SMTP_URL no mail leaves: nobody can prove an address or reset a password");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        sending.stop();
        tidying.stop();
    }
}
