package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Scope;
import io.veza.user.domain.apppassword.AppPassword;
import io.veza.user.domain.apppassword.AppPasswordError;
import io.veza.user.domain.apppassword.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an app password. Its secret is told once, here, and kept nowhere; but for one that players
 * may show digests of, which is kept sealed.
 */
@ApplicationScoped
public class CreateAppPassword {

    private static final int BYTES = 32;

    private final AppPasswords passwords;
    private final SecretSeals seals;
    private final SecureRandom random;
    private final Ids ids;
    private final Clock clock;

    CreateAppPassword(
            AppPasswords passwords, SecretSeals seals, SecureRandom random, Ids ids, Clock clock) {
        this.passwords = passwords;
        this.seals = seals;
        this.random = random;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(
            long user,
            String name,
            Set<Scope> scopes,
            @Nullable Instant expiresAt,
            boolean forPlayers) {}

    public record Made(AppPassword password, Secret secret) {}

    public Uni<Made> handle(Command command) {
        byte[] randomness = new byte[BYTES];
        random.nextBytes(randomness);
        Secret secret = Secret.of(randomness);
        AppPassword made =
                AppPassword.make(
                        ids.next(),
                        command.user(),
                        command.name(),
                        command.scopes(),
                        clock.instant(),
                        command.expiresAt(),
                        command.forPlayers());
        return passwords
                .add(made, secret.hash(), sealed(made, secret))
                .map(kept -> made(kept, made, secret));
    }

    private byte[] sealed(AppPassword made, Secret secret) {
        return made.forPlayers() ? seals.seal(secret, made.id()) : new byte[0];
    }

    private static Made made(boolean kept, AppPassword made, Secret secret) {
        if (!kept) {
            throw new DomainException(
                    AppPasswordError.TOO_MANY_APP_PASSWORDS,
                    "You have as many app passwords as anybody may; revoke one first.");
        }
        return new Made(made, secret);
    }
}
