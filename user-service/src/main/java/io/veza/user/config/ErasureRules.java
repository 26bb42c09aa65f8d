package io.veza.user.config;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.veza.user.domain.erasure.ErasureLimits;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rules of erasing somebody, made from settings. */
final class ErasureRules {

    @Produces
    @Singleton
    static ErasureLimits erasureLimits(ErasureConfig config, AccountConfig accounts) {
        if (config.grace().compareTo(accounts.returnWithin()) > 0) {
            throw new ConfigurationException(
                    "veza.erasure.grace is longer than veza.account.return-within: nobody could"
                            + " cancel an erasure in the end");
        }
        return new ErasureLimits(config.grace(), config.tries(), config.handleKept());
    }
}
