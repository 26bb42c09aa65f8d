package io.veza.platform.kernel;

import org.jspecify.annotations.Nullable;

/** How this service says to others which one it is. */
@FunctionalInterface
public interface ServiceTokens {

    /** Good for calls to that service only; null when this one has no key. */
    @Nullable String tokenFor(String service);
}
