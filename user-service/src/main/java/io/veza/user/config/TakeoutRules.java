package io.veza.user.config;

import io.veza.user.domain.takeout.TakeoutLimits;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rules of copies, made from settings. */
final class TakeoutRules {

    @Produces
    @Singleton
    static TakeoutLimits takeoutLimits(TakeoutConfig config) {
        return new TakeoutLimits(config.life(), config.pause(), config.tries());
    }
}
