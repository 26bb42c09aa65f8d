package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.stream.domain.upload.UploadError;
import io.veza.stream.domain.upload.Usage;
import jakarta.enterprise.context.ApplicationScoped;

/** How much somebody may keep, and whether more fits. */
@ApplicationScoped
public class StorageQuota {

    private final Uploads uploads;
    private final UploadLimits limits;

    StorageQuota(Uploads uploads, UploadLimits limits) {
        this.uploads = uploads;
        this.limits = limits;
    }

    /** What somebody has and may have, in bytes. */
    public record Storage(Usage usage, long allowed) {}

    public Uni<Storage> of(Principal person) {
        return uploads.usage(person.user())
                .map(usage -> new Storage(usage, limits.quota(person.role())));
    }

    /** Refuses what does not fit beside what is there. */
    public Uni<Void> require(Principal person, long bytes) {
        return uploads.usage(person.user())
                .invoke(usage -> require(usage, bytes, person.role()))
                .replaceWithVoid();
    }

    void require(Usage usage, long bytes, Role role) {
        long allowed = limits.quota(role);
        if (usage.bytes() + bytes > allowed) {
            throw new DomainException(
                    UploadError.STORAGE_QUOTA_SPENT,
                    "You may keep "
                            + (allowed >> 20)
                            + " MB and have "
                            + (usage.bytes() >> 20)
                            + " MB; delete something first");
        }
    }
}
