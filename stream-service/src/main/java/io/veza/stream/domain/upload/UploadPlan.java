package io.veza.stream.domain.upload;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.TrackError;
import java.util.Objects;

/**
 * What somebody is about to send.
 *
 * @param fileName its last path element
 * @param length in bytes
 * @param details of the track it becomes
 * @param metadata as the client said it
 */
public record UploadPlan(String fileName, long length, TrackDetails details, String metadata) {

    public UploadPlan {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(metadata, "metadata");
        if (length <= 0) {
            throw new DomainException(TrackError.EMPTY_FILE, "The file is empty");
        }
    }
}
