package io.veza.chat.application.preview;

import io.veza.chat.domain.message.LinkPreview;
import io.veza.chat.domain.message.NamedPicture;
import io.veza.chat.domain.message.PreviewPicture;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a page.
 *
 * @param preview without a picture yet
 * @param picture null: it names none
 */
public record Page(LinkPreview preview, @Nullable NamedPicture picture) {

    /** All that it says. */
    String words() {
        return picture == null || picture.description().isEmpty()
                ? preview.words()
                : preview.words() + "\n" + picture.description();
    }

    /**
     * @param id of the picture
     */
    LinkPreview waitingFor(long id) {
        return picture == null ? preview : preview.with(PreviewPicture.of(id, picture));
    }
}
