package io.veza.stream.application.attachment;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All attachments. Those that were erased are not among them, whether their bytes are left or not.
 */
public interface Attachments {

    Uni<Void> add(Attachment attachment);

    Uni<Optional<Attachment>> find(AttachmentKey key);

    /** Bytes of what this person has uploaded since then. */
    Uni<Long> uploadedSince(long owner, Instant since);

    /** Changes one of the owner's own that was not sent yet; empty: there is none. */
    Uni<Optional<Attachment>> describe(long id, long owner, String description);

    /** Erases one of the owner's own unless it was sent; false: it was. */
    Uni<Boolean> drop(long id, long owner);

    /**
     * Gives the owner's own to a claim, all or none.
     *
     * @return those of the owner's that are there; unclaimed when one of them is another claim's
     */
    Uni<Claimed> claim(List<Long> ids, Holder holder);

    /** Frees what a claim holds, unless its message is known to be stored. */
    Uni<Void> release(long owner, String claim);

    /** Erases what was not sent in time, or claimed and never heard of again. */
    Uni<Void> expire(Instant unsentBefore, Instant claimedBefore);

    /** What is erased but for its bytes; by id. */
    Uni<Map<Long, AttachmentKey>> erased(int most);

    /** Nothing is left of these. */
    Uni<Void> forget(List<Long> ids);

    /**
     * Who claims.
     *
     * @param claim names the send among its owner's
     * @param until what it gets is kept until then, however long its message is in coming; null: as
     *     it was, or not long
     */
    record Holder(long owner, String claim, @Nullable Instant until) {}

    /**
     * What came of a claim.
     *
     * @param taken whether one of them belongs to another claim
     */
    record Claimed(List<Attachment> attachments, boolean taken) {
        public Claimed {
            attachments = List.copyOf(attachments);
        }
    }
}
