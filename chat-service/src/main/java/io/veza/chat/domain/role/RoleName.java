package io.veza.chat.domain.role;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;

/** What a role is called: 1 to 40 characters on one line. */
public record RoleName(String value) {

    private static final int MAX = 40;

    public RoleName {
        value = value.strip().replaceAll("\\s+", " ");
        PlainText.require(ChatError.ROLE_NAME_INVALID, "name", value, 1, MAX);
    }

    /**
     * As somebody names it now: with something to see. What is stored may be older than that rule.
     */
    public static RoleName wanted(String words) {
        PlainText.requireSeen(ChatError.ROLE_NAME_INVALID, "name", words.strip());
        return new RoleName(words);
    }
}
