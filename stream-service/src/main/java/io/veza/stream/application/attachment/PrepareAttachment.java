package io.veza.stream.application.attachment;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentError;
import jakarta.enterprise.context.ApplicationScoped;

/** What its owner does to an upload before it is sent: says what it shows, or drops it. */
@ApplicationScoped
public class PrepareAttachment {

    private final Attachments attachments;

    PrepareAttachment(Attachments attachments) {
        this.attachments = attachments;
    }

    public Uni<Attachment> describe(long id, long owner, String description) {
        return attachments
                .describe(id, owner, description.strip())
                .map(found -> found.orElseThrow(PrepareAttachment::notFound));
    }

    public Uni<Void> drop(long id, long owner) {
        return attachments.drop(id, owner).invoke(PrepareAttachment::require).replaceWithVoid();
    }

    private static void require(boolean dropped) {
        if (!dropped) {
            throw used();
        }
    }

    /** The same for what is not there, what is another's and what is gone. */
    static DomainException notFound() {
        return new DomainException(
                AttachmentError.ATTACHMENT_NOT_FOUND,
                "There is no such attachment; upload the file again");
    }

    static DomainException used() {
        return new DomainException(
                AttachmentError.ATTACHMENT_USED, "This attachment belongs to a message already");
    }
}
