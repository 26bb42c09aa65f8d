package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.apppassword.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Trades an app password for an access token that is good for no more. */
@ApplicationScoped
public class ExchangeAppPassword {

    private final AppPasswords passwords;
    private final ProgramTokens tokens;
    private final Clock clock;

    ExchangeAppPassword(AppPasswords passwords, ProgramTokens tokens, Clock clock) {
        this.passwords = passwords;
        this.tokens = tokens;
        this.clock = clock;
    }

    public Uni<String> handle(String secret) {
        Instant now = clock.instant();
        return passwords
                .use(Secret.parse(secret).hash(), now)
                .map(found -> found.orElseThrow(Secret::invalid))
                .chain(held -> tokens.of(held, now));
    }
}
