package io.veza.chat.domain.message;

/**
 * Whom an author lets their words call, whatever they say.
 *
 * @param silent an answer does not call the author of what it answers
 */
public record CallPolicy(Who who, boolean silent) {

    public static final CallPolicy ALL = new CallPolicy(Who.ALL, false);

    public enum Who {
        NONE,
        PEOPLE,
        ALL
    }
}
