package io.veza.chat.application.search;

import io.veza.chat.application.message.MessageView;
import io.veza.chat.domain.search.Highlight;
import java.util.List;

/**
 * A message that was found.
 *
 * @param score 0 to 1; falls with rank
 */
public record Hit(MessageView message, String roomName, double score, List<Highlight> highlights) {

    public Hit {
        highlights = List.copyOf(highlights);
    }
}
