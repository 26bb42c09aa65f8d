package io.veza.stream.application.attachment;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentError;
import io.veza.stream.domain.attachment.AttachmentKey;
import io.veza.stream.domain.attachment.Content;
import io.veza.stream.domain.attachment.FileName;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Takes in an upload for a message, within what one person may upload in a day. */
@ApplicationScoped
public class AddAttachment {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LATER = Duration.ofHours(1);

    private final Attachments attachments;
    private final AttachmentLimits limits;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public AddAttachment(Attachments attachments, AttachmentLimits limits, Ids ids, Clock clock) {
        this.attachments = attachments;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses whoever has uploaded too much today, as far as is known before the file is read. */
    public Uni<Void> requireQuota(long owner, long bytes) {
        Instant since = clock.instant().minus(DAY);
        return attachments
                .uploadedSince(owner, since)
                .invoke(used -> check(used + bytes))
                .replaceWithVoid();
    }

    private void check(long bytes) {
        if (bytes > limits.dailyBytes()) {
            throw DomainException.retryable(
                    AttachmentError.ATTACHMENT_QUOTA_SPENT,
                    "You have uploaded as much as one may in a day; come back later",
                    LATER);
        }
    }

    public Uni<Attachment> handle(long owner, FileName name, Content content) {
        Attachment attachment =
                new Attachment(ids.next(), owner, newKey(), name, content, "", clock.instant());
        return requireQuota(owner, content.bytes())
                .chain(() -> attachments.add(attachment))
                .replaceWith(attachment);
    }

    private AttachmentKey newKey() {
        byte[] bytes = new byte[AttachmentKey.BYTES];
        random.nextBytes(bytes);
        return AttachmentKey.of(bytes);
    }
}
