package io.veza.user.domain.identity;

import io.veza.platform.kernel.DomainException;

/**
 * An account at a provider: the one thing there that never changes and is never given to somebody
 * else (OpenID Connect Core section 5.7).
 *
 * @param issuer where the value is unique
 */
public record Subject(Provider provider, String issuer, String value) {

    private static final int LONGEST = 255;

    public Subject {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new DomainException(
                    IdentityError.PROVIDER_REFUSED, "The provider did not say who you are.");
        }
    }

    @Override
    public String toString() {
        return "Subject[" + provider + "]";
    }
}
