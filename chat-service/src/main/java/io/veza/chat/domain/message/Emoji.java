package io.veza.chat.domain.message;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;

/**
 * What somebody reacts with: an emoji of Unicode, with its joiners and modifiers, or a short word
 * like {@code :clap:}. 1 to 32 characters without white space.
 */
public record Emoji(String value) {

    private static final int MAX = 32;

    public Emoji {
        PlainText.require(ChatError.EMOJI_INVALID, "emoji", value, 1, MAX);
        if (value.codePoints().anyMatch(Character::isWhitespace)) {
            String rule = "must not contain white space";
            throw DomainException.invalid(
                    ChatError.EMOJI_INVALID,
                    "emoji " + rule,
                    List.of(new FieldViolation("emoji", rule)));
        }
    }
}
