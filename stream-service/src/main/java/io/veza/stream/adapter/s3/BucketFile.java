package io.veza.stream.adapter.s3;

import io.veza.stream.application.media.StoredFile;
import io.veza.stream.application.media.StoredFile.Outgoing;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A file as it was found in the bucket. */
final class BucketFile implements StoredFile.Remote {

    private final BucketReader reader;
    private final String place;
    private final String etag;

    BucketFile(BucketReader reader, String place, String etag) {
        this.reader = reader;
        this.place = place;
        this.etag = etag;
    }

    @Override
    public InputStream open(long from, long length) throws IOException {
        return length == 0
                ? InputStream.nullInputStream()
                : reader.open(place, etag, "bytes=" + from + "-" + (from + length - 1));
    }

    @Override
    public Optional<URI> address(Outgoing outgoing, Duration validFor) {
        if (!reader.bucket().redirects()) {
            return Optional.empty();
        }
        String address =
                reader.client()
                        .signer()
                        .presignGetObject(sign ->
                                sign.signatureDuration(validFor)
                                        .getObjectRequest(get ->
                                                get.bucket(reader.bucket().name())
                                                        .key(place)
                                                        .responseContentType(outgoing.type())
                                                        .responseContentDisposition(
                                                                outgoing.disposition())
                                                        .responseCacheControl(
                                                                outgoing.cacheControl())))
                        .url()
                        .toExternalForm();
        return Optional.of(URI.create(address));
    }
}
