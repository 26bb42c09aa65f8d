package io.veza.stream.domain.attachment;

import java.time.Instant;

/**
 * A file somebody has uploaded for a message.
 *
 * @param description what an image shows, for whoever does not see it
 */
public record Attachment(
        long id,
        long owner,
        AttachmentKey key,
        FileName name,
        Content content,
        String description,
        Instant createdAt) {

    public static final String FILE = "file";
    public static final String PREVIEW = "preview";

    public String url() {
        return "/media/" + key.folder() + "/" + FILE;
    }

    /** Empty: there is nothing to look at or to listen to. */
    public String previewUrl() {
        if (content.hasPreview()) {
            return "/media/" + key.folder() + "/" + PREVIEW;
        }
        return content.inline() ? url() : "";
    }
}
