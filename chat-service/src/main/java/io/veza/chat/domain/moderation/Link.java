package io.veza.chat.domain.moderation;

import org.jspecify.annotations.Nullable;

/**
 * What an action belongs to.
 *
 * @param rule id of the rule it is about, or that did it
 * @param report id of the case it settles
 */
public record Link(@Nullable Long rule, @Nullable Long report) {

    public static final Link NONE = new Link(null, null);

    public static Link rule(long id) {
        return new Link(id, null);
    }

    /** Only what a case was settled by also opens it again. */
    public static Link report(Link other) {
        return new Link(null, other.report());
    }

    public static Link report(long id) {
        return new Link(null, id);
    }
}
