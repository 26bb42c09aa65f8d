package io.veza.gateway.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.auth.TokenVerifier;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes whatever callers prove themselves by: an access token, or an app password, which is traded
 * for one that the services behind understand.
 */
@ApplicationScoped
public class Proofs {

    private static final String APP_PASSWORD = "veza_";

    private final TokenVerifier verifier;
    private final AppPasswords passwords;

    Proofs(TokenVerifier verifier, AppPasswords passwords) {
        this.verifier = verifier;
        this.passwords = passwords;
    }

    /** Fails as {@link TokenVerifier#verify} does. */
    public Uni<Session> verify(String shown) {
        return isAppPassword(shown) ? traded(passwords.trade(shown)) : session(shown);
    }

    /** Fails as {@link TokenVerifier#verify} does. */
    public Uni<Session> verify(PlayerProof proof) {
        return traded(passwords.trade(proof));
    }

    /** As {@link #verify}, with as much time left as there can be. */
    public Uni<Session> renew(String shown) {
        if (isAppPassword(shown)) {
            passwords.trade(shown).forget();
        }
        return verify(shown);
    }

    public static boolean isAppPassword(String shown) {
        return shown.startsWith(APP_PASSWORD);
    }

    /** The token traded for may have ended since, while the password is still good. */
    private Uni<Session> traded(AppPasswords.Trade trade) {
        return trade.token()
                .chain(this::session)
                .onFailure(Proofs::isOver)
                .recoverWithUni(() -> {
                    trade.forget();
                    return trade.token().chain(this::session);
                });
    }

    private Uni<Session> session(String token) {
        return verifier.verify(token).map(principal -> new Session(principal, token));
    }

    private static boolean isOver(Throwable failure) {
        return failure instanceof DomainException refusal
                && (refusal.code() == CoreError.TOKEN_REVOKED
                        || refusal.code() == CoreError.TOKEN_EXPIRED);
    }
}
