package io.veza.stream.application.effect;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.EffectError;
import io.veza.stream.domain.effect.Excerpt;
import io.veza.stream.domain.effect.RenderSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Refuses a chain that the host cannot make, or that leaves nothing to be heard. */
@ApplicationScoped
class ChainPlan {

    private static final Duration LEAST = Duration.ofMillis(500);

    private final PluginHost host;

    ChainPlan(PluginHost host) {
        this.host = host;
    }

    Chain of(List<Effect> wanted, RenderSource source, Excerpt part) {
        Chain chain = Chain.of(wanted, host.plugins());
        if (!chain.isEmpty()) {
            requireLeft(host.length(chain, part, source.length()));
        }
        return chain;
    }

    private static void requireLeft(Duration length) {
        if (length.compareTo(LEAST) < 0) {
            throw new DomainException(
                    EffectError.EFFECT_NOTHING_LEFT,
                    "These effects cut away all that would be heard here");
        }
    }
}
