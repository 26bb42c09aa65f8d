package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.upload.UploadError;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends an upload before it is whole; its bytes follow. What has become a track stays one. */
@ApplicationScoped
public class DropUpload {

    private final Uploads uploads;

    DropUpload(Uploads uploads) {
        this.uploads = uploads;
    }

    public Uni<Void> handle(long owner, long id) {
        return uploads.drop(id, owner).invoke(DropUpload::requireFound).replaceWithVoid();
    }

    private static void requireFound(boolean found) {
        if (!found) {
            throw new DomainException(
                    UploadError.UPLOAD_NOT_FOUND, "There is no such upload, or no longer");
        }
    }
}
