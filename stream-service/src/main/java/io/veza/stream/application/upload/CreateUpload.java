package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.UploadError;
import io.veza.stream.domain.upload.UploadPlan;
import io.veza.stream.domain.upload.Usage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Begins an upload: whoever may not send all of the file learns it before the first byte. */
@ApplicationScoped
public class CreateUpload {

    private static final Duration LATER = Duration.ofMinutes(10);

    private final Uploads uploads;
    private final StorageQuota quota;
    private final UploadFiles files;
    private final UploadLimits limits;
    private final Ids ids;
    private final Clock clock;

    CreateUpload(
            Uploads uploads,
            StorageQuota quota,
            UploadFiles files,
            UploadLimits limits,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.quota = quota;
        this.files = files;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(Principal owner, UploadPlan plan) {}

    public Uni<Upload> handle(Command command) {
        UploadPlan plan = command.plan();
        requireSize(plan.length());
        Upload upload =
                Upload.begin(
                        ids.next(),
                        command.owner().user(),
                        plan,
                        clock.instant().plus(limits.kept()));
        return files.free()
                .invoke(free -> requireRoom(free, plan.length()))
                .chain(() -> uploads.add(upload, usage -> check(usage, command)))
                .replaceWith(upload);
    }

    private void check(Usage usage, Command command) {
        if (usage.open() >= limits.open()) {
            throw DomainException.retryable(
                    UploadError.TOO_MANY_UPLOADS,
                    "Finish or cancel some of your uploads first: " + limits.open() + " are open",
                    LATER);
        }
        quota.require(usage, command.plan().length(), command.owner().role());
    }

    private void requireSize(long length) {
        if (length > limits.bytes()) {
            throw new DomainException(
                    TrackError.FILE_TOO_LARGE,
                    "A file may have at most " + (limits.bytes() >> 20) + " MB");
        }
    }

    private void requireRoom(long free, long length) {
        if (free - length < limits.diskFloor()) {
            throw DomainException.retryable(
                    TrackError.STORAGE_FULL, "There is no room for more music now", LATER);
        }
    }
}
