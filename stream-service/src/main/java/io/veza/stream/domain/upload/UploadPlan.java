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
 * @param replaces the track that it is another file of; 0: it becomes one
 */
public record UploadPlan(
        String fileName, long length, TrackDetails details, String metadata, long replaces) {

    public UploadPlan {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(metadata, "metadata");
        if (length <= 0) {
            throw new DomainException(TrackError.EMPTY_FILE, "The file is empty");
        }
    }

    /** Of what becomes a track. */
    public UploadPlan(String fileName, long length, TrackDetails details, String metadata) {
        this(fileName, length, details, metadata, 0);
    }
}
