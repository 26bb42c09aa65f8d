package io.veza.stream.adapter.s3;

import io.veza.stream.application.media.FileHash;
import io.veza.stream.application.media.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Finds single files of the bucket, and reads them. */
@ApplicationScoped
class BucketReader {

    private static final int NOT_FOUND = 404;

    private final BucketClient client;
    private final BucketCircuit circuit;
    private final Bucket bucket;

    BucketReader(BucketClient client, BucketCircuit circuit, Bucket bucket) {
        this.client = client;
        this.circuit = circuit;
        this.bucket = bucket;
    }

    Optional<StoredFile> find(String key) {
        String place = bucket.place(key);
        return head(place)
                .map(head ->
                        new StoredFile(
                                head.contentLength(),
                                head.eTag(),
                                new BucketFile(this, place, head.eTag())));
    }

    Optional<HeadObjectResponse> head(String place) {
        try {
            return Optional.of(
                    circuit.call(() ->
                            client.s3().headObject(head -> head.bucket(bucket.name()).key(place))));
        } catch (S3Exception refused) {
            if (refused.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Of the file that was found, and of no other that has taken its place. */
    InputStream open(String place, String etag, String range) throws IOException {
        try {
            return new AbortingStream(
                    circuit.call(() ->
                            client.s3()
                                    .getObject(get ->
                                            get.bucket(bucket.name())
                                                    .key(place)
                                                    .ifMatch(etag)
                                                    .range(range))));
        } catch (S3Exception gone) {
            throw new NoSuchFileException(place);
        }
    }

    /** A copy that is as it was when it was put there, or none. */
    Path copy(String key, Path folder) throws IOException {
        Path file = folder.resolve(key.substring(key.lastIndexOf('/') + 1));
        String known = download(bucket.place(key), file);
        if (!known.isEmpty() && !known.equals(FileHash.sha256(file))) {
            Files.delete(file);
            throw new IOException("What is stored at " + key + " is damaged");
        }
        return file;
    }

    /** Tells the hash it came with; empty: another tool has put it there. */
    private String download(String place, Path file) throws IOException {
        try (ResponseInputStream<GetObjectResponse> in =
                circuit.call(
                        () -> client.s3().getObject(get -> get.bucket(bucket.name()).key(place)))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return in.response().metadata().getOrDefault(BucketWriter.HASH, "");
        } catch (S3Exception refused) {
            if (refused.statusCode() == NOT_FOUND) {
                throw new NoSuchFileException(place);
            }
            throw refused;
        }
    }

    BucketClient client() {
        return client;
    }

    Bucket bucket() {
        return bucket;
    }
}
