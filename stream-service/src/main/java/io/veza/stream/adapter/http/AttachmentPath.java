package io.veza.stream.adapter.http;

import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address below {@code /media/attachments}: a key, and which of its two files. */
record AttachmentPath(AttachmentKey key, String file) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/media/attachments/(?<key>"
                            + AttachmentKey.PATTERN
                            + ")/(?<file>"
                            + Attachment.FILE
                            + "|"
                            + Attachment.PREVIEW
                            + ")");

    /** Empty for whatever we never gave out. */
    static Optional<AttachmentPath> parse(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches()
                ? Optional.of(
                        new AttachmentPath(
                                new AttachmentKey(address.group("key")), address.group("file")))
                : Optional.empty();
    }

    boolean isPreview() {
        return file.equals(Attachment.PREVIEW);
    }
}
