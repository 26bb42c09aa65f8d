package io.veza.stream.domain.upload;

/**
 * What somebody takes up.
 *
 * @param trackBytes of the originals of their tracks
 * @param uploadBytes of what they are uploading, by the length it will have
 * @param open how many uploads that are not done
 */
public record Usage(long trackBytes, long uploadBytes, int open) {

    public long bytes() {
        return trackBytes + uploadBytes;
    }
}
