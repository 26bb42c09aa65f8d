package io.veza.stream.application.attachment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.attachment.AttachmentKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Removes the bytes of what was erased, and erases what nobody sent. Bytes go before their row, so
 * that a sweep that is killed is finished by the next; two at a time do no harm.
 */
@ApplicationScoped
public class SweepAttachments {

    private static final int BATCH = 100;

    private final Attachments attachments;
    private final FileRemover files;
    private final AttachmentLimits limits;
    private final Clock clock;

    SweepAttachments(
            Attachments attachments, FileRemover files, AttachmentLimits limits, Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.limits = limits;
        this.clock = clock;
    }

    public Uni<Void> handle() {
        Instant now = clock.instant();
        return attachments
                .expire(now.minus(limits.unsentFor()), now.minus(limits.claimedFor()))
                .chain(() -> attachments.erased(BATCH))
                .chain(this::remove);
    }

    private Uni<Void> remove(Map<Long, AttachmentKey> erased) {
        if (erased.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(erased.values())
                .onItem()
                .transformToUniAndConcatenate(files::remove)
                .collect()
                .last()
                .chain(() -> attachments.forget(List.copyOf(erased.keySet())));
    }
}
