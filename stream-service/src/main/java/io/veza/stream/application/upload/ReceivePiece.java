package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.UploadError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets one piece of an upload in at a time. Whoever sends it holds a lease, so that an upload whose
 * writer died, here or at the other end, is free again by itself.
 */
@ApplicationScoped
public class ReceivePiece {

    /** For reading the file once more when it is whole, on a slow disk. */
    private static final long BYTES_A_SECOND = 50L << 20;

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Uploads uploads;
    private final UploadLimits limits;
    private final Ids ids;
    private final Clock clock;

    ReceivePiece(Uploads uploads, UploadLimits limits, Ids ids, Clock clock) {
        this.uploads = uploads;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /** The right to write, as long as it is renewed. */
    public record Claim(Upload upload, String writer) {}

    /**
     * @param offset where the piece begins
     */
    public Uni<Claim> claim(long owner, long id, long offset) {
        return find(owner, id)
                .call(upload -> requireAt(upload, offset))
                .chain(upload -> claim(upload));
    }

    private Uni<Void> requireAt(Upload upload, long offset) {
        return upload.received() == offset
                ? Uni.createFrom().voidItem()
                : uploads.isHeld(upload.id())
                        .invoke(held -> {
                            throw held ? busy() : elsewhere(upload);
                        })
                        .replaceWithVoid();
    }

    /** For whoever knows how far it is. */
    public Uni<Claim> claim(Upload upload) {
        String writer = Long.toString(ids.next());
        return uploads.claim(upload.id(), upload.received(), writer, leased())
                .map(found -> found.orElseThrow(ReceivePiece::busy))
                .map(found -> new Claim(found, writer));
    }

    public Uni<Upload> find(long owner, long id) {
        return uploads.find(id, owner).map(ReceivePiece::there);
    }

    /** So much is on disk for good, and more is coming. */
    public Uni<Upload> advance(Claim claim, long received) {
        return advance(claim, received, leased());
    }

    /** So much is on disk for good, and somebody else may go on. */
    public Uni<Upload> release(Claim claim, long received) {
        return advance(claim, received, clock.instant());
    }

    /** Nobody else touches it while it becomes a track. */
    public Uni<Upload> holdWhole(Claim claim) {
        long length = claim.upload().plan().length();
        return advance(claim, length, leased().plusSeconds(length / BYTES_A_SECOND));
    }

    private Uni<Upload> advance(Claim claim, long received, Instant until) {
        Upload further = claim.upload().advance(received, clock.instant().plus(limits.kept()));
        return uploads.advance(further, claim.writer(), until)
                .map(own -> {
                    if (!own) {
                        throw busy();
                    }
                    return further;
                });
    }

    private Instant leased() {
        return clock.instant().plus(limits.lease());
    }

    private static Upload there(Optional<Upload> found) {
        return found.orElseThrow(() ->
                new DomainException(
                        UploadError.UPLOAD_NOT_FOUND, "There is no such upload, or no longer"));
    }

    static DomainException busy() {
        return DomainException.retryable(
                UploadError.UPLOAD_BUSY, "Another piece of this file is coming in", SOON);
    }

    private static DomainException elsewhere(Upload upload) {
        return new DomainException(
                UploadError.UPLOAD_OFFSET_WRONG,
                "The next piece begins at byte " + upload.received());
    }
}
