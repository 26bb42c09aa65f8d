package io.veza.stream.domain.effect;

import io.veza.platform.kernel.DomainException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Effects in their order. Each is one its host knows, and all its values are in their ranges. */
public record Chain(List<Effect> effects) {

    public static final int LONGEST = 10;

    public Chain {
        effects = List.copyOf(effects);
    }

    /** Refuses what the host does not know, and says the rest: what is not set is as it was. */
    public static Chain of(List<Effect> wanted, Collection<Plugin> known) {
        if (wanted.size() > LONGEST) {
            throw new DomainException(
                    EffectError.EFFECT_CHAIN_TOO_LONG,
                    "A chain has at most " + LONGEST + " effects");
        }
        List<Effect> effects = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            ChainPlace place = new ChainPlace(i, wanted.get(i));
            Plugin plugin = place.plugin(known);
            if (!seen.add(plugin.id()) && plugin.once()) {
                throw place.refused(
                        EffectError.EFFECT_REPEATED,
                        "",
                        "A chain may have " + plugin.id() + " only once");
            }
            effects.add(place.filled(plugin));
        }
        return new Chain(effects);
    }

    public boolean isEmpty() {
        return effects.isEmpty();
    }

    /** A whole track through nothing would be itself. */
    public Chain requireAny() {
        if (isEmpty()) {
            throw new DomainException(
                    EffectError.EFFECT_CHAIN_EMPTY, "Put at least one effect into the chain");
        }
        return this;
    }
}
