package io.veza.platform.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller's proof is good for.
 *
 * @param limit null: whoever has signed in may do whatever their role allows
 */
public record Scopes(@Nullable Set<Scope> limit) {

    public static final Scopes ALL = new Scopes(null);

    public Scopes {
        limit = limit == null ? null : Set.copyOf(limit);
    }

    public boolean areAll() {
        return limit == null;
    }

    /**
     * @param asked null: by something no app password is good for
     */
    public boolean include(@Nullable Scope asked) {
        return limit == null || (asked != null && limit.contains(asked));
    }
}
