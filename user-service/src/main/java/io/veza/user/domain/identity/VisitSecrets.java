package io.veza.user.domain.identity;

import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.factor.OpaqueSecret;
import java.util.random.RandomGenerator;

/**
 * What ties a visit to one browser: the browser keeps one secret, the other travels to the provider
 * and back. What else the visit needs is derived from both, so nothing that is stored here could
 * finish it.
 *
 * @param browser in its cookie
 * @param state of this one visit (RFC 6749 section 10.12)
 */
public record VisitSecrets(OpaqueSecret browser, OpaqueSecret state) {

    /**
     * @param browser what the browser has already; empty for a new secret
     */
    public static VisitSecrets begin(String browser, RandomGenerator random) {
        OpaqueSecret kept =
                browser.isEmpty() ? OpaqueSecret.random(random) : new OpaqueSecret(browser);
        return new VisitSecrets(kept, OpaqueSecret.random(random));
    }

    /** Shown to the provider's back door with the code (PKCE, RFC 7636). */
    public String verifier() {
        return derived("verifier");
    }

    /** Comes back inside the ID token (OpenID Connect Core section 15.5.2). */
    public String nonce() {
        return derived("nonce");
    }

    private String derived(String use) {
        return new OpaqueSecret(use + '\0' + browser.value() + '\0' + state.value()).digest();
    }

    public static DomainException invalid() {
        return new DomainException(
                IdentityError.VISIT_INVALID,
                "This visit is over, or was begun in another browser; begin anew.");
    }

    @Override
    public String toString() {
        return "VisitSecrets[…]";
    }
}
