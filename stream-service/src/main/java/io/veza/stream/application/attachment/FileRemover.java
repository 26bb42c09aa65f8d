package io.veza.stream.application.attachment;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.attachment.AttachmentKey;

/** Takes an attachment's bytes from where they are kept. */
@FunctionalInterface
public interface FileRemover {

    Uni<Void> remove(AttachmentKey key);
}
