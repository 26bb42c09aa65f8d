package io.veza.user.adapter.provider;

import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.identity.IdentityError;
import io.veza.user.domain.identity.Provider;
import java.time.Duration;
import org.jboss.logging.Logger;

/** What is said when a provider does not answer, or not as it should; the reason is for the log. */
final class ProviderRefusal {

    private static final Logger LOG = Logger.getLogger(ProviderRefusal.class);

    private static final Duration LATER = Duration.ofSeconds(5);

    private ProviderRefusal() {}

    static DomainException unreachable(Provider provider, Throwable reason) {
        LOG.warnf("%s cannot be reached: %s", provider, reason.getMessage());
        return DomainException.retryable(
                IdentityError.PROVIDER_UNREACHABLE,
                "The provider does not answer; try again.",
                LATER);
    }

    static DomainException refused(Provider provider, String reason) {
        LOG.infof("%s proves nothing: %s", provider, reason);
        return new DomainException(
                IdentityError.PROVIDER_REFUSED,
                "What the provider answered proves nothing; begin anew.");
    }
}
