package io.veza.user.config;

import io.veza.user.domain.account.Admission;
import io.veza.user.domain.account.PasswordRules;
import io.veza.user.domain.alert.AlertRules;
import io.veza.user.domain.factor.FactorLimits;
import io.veza.user.domain.identity.VisitLimits;
import io.veza.user.domain.key.KeyLimits;
import io.veza.user.domain.passkey.Makers;
import io.veza.user.domain.passkey.PasskeyLimits;
import io.veza.user.domain.phone.SmsLimits;
import io.veza.user.domain.session.GuessLimits;
import io.veza.user.domain.session.SessionLimits;
import io.veza.user.domain.session.SessionRetention;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The domain's rules, made from settings and bundled lists. */
final class Rules {

    private static final String COMMON_PASSWORDS = "/passwords/common.txt";
    private static final String MAKERS = "/passkey/makers.properties";

    @Produces
    @Singleton
    static SessionLimits sessionLimits(SessionConfig config) {
        return new SessionLimits(config.access(), config.idle(), config.absolute(), config.grace());
    }

    @Produces
    @Singleton
    static GuessLimits guessLimits(LoginConfig config) {
        return new GuessLimits(config.guesses(), config.tarpit().step(), config.tarpit().longest());
    }

    @Produces
    @Singleton
    static AlertRules alertRules(AlertConfig config) {
        return new AlertRules(
                config.fastest(),
                config.nearest(),
                config.names(),
                config.enough(),
                config.span(),
                config.spread());
    }

    @Produces
    @Singleton
    static SmsLimits smsLimits(SmsConfig config) {
        return new SmsLimits(
                config.life(),
                config.tries(),
                config.resend(),
                config.perPerson(),
                config.perNumber());
    }

    @Produces
    @Singleton
    static SessionRetention sessionRetention(PurgeConfig config) {
        return new SessionRetention(config.keep());
    }

    @Produces
    @Singleton
    static Admission admission(AccountConfig config) {
        return new Admission(
                config.verification() == AccountConfig.Verification.REQUIRED,
                config.returnWithin());
    }

    @Produces
    @Singleton
    static FactorLimits factorLimits(FactorConfig config) {
        return new FactorLimits(
                config.issuer(),
                config.takePrevious() ? 1 : 0,
                config.challenge(),
                config.challengeTries(),
                config.tries(),
                config.pause(),
                config.trust());
    }

    @Produces
    @Singleton
    static KeyLimits keyLimits(KeyConfig config) {
        return new KeyLimits(config.published(), config.signs(), config.retired(), config.known());
    }

    @Produces
    @Singleton
    static PasskeyLimits passkeyLimits(PasskeyConfig config) {
        return new PasskeyLimits(config.most(), config.challenge());
    }

    @Produces
    @Singleton
    static Makers makers() {
        return new Makers(
                lines(MAKERS)
                        .map(line -> line.split("=", 2))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        parts -> UUID.fromString(parts[0]), parts -> parts[1])));
    }

    @Produces
    @Singleton
    static VisitLimits visitLimits() {
        return VisitLimits.USUAL;
    }

    @Produces
    @Singleton
    static PasswordRules passwordRules() {
        return new PasswordRules(commonPasswords());
    }

    static Set<String> commonPasswords() {
        return lines(COMMON_PASSWORDS).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String path) {
        InputStream resource = Objects.requireNonNull(Rules.class.getResourceAsStream(path));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
