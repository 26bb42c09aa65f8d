package io.veza.stream.application.attachment;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentKey;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what a key opens. */
@ApplicationScoped
public class OpenAttachment {

    private final Attachments attachments;

    OpenAttachment(Attachments attachments) {
        this.attachments = attachments;
    }

    public Uni<Attachment> handle(AttachmentKey key) {
        return attachments.find(key).map(found -> found.orElseThrow(OpenAttachment::notFound));
    }

    public static DomainException notFound() {
        return new DomainException(TrackError.MEDIA_NOT_FOUND, "There is no such file");
    }
}
