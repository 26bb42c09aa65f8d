package io.veza.stream.adapter.s3;

import io.veza.stream.application.media.FileHash;
import io.veza.stream.domain.media.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Brings files into the bucket, large ones in parts. With everything goes its SHA-256, by which the
 * store itself refuses what was damaged on the way.
 */
@ApplicationScoped
class BucketWriter {

    /** As metadata: the hash of the whole, which large ones do not have otherwise. */
    static final String HASH = "sha256";

    static final int PART = 8 * 1024 * 1024;
    private static final int SEVERAL = 2 * PART;

    private final BucketClient client;
    private final BucketCircuit circuit;
    private final Bucket bucket;

    BucketWriter(BucketClient client, BucketCircuit circuit, Bucket bucket) {
        this.client = client;
        this.circuit = circuit;
        this.bucket = bucket;
    }

    Fingerprint.Part write(Path file, String key) throws IOException {
        Fingerprint.Part part = new Fingerprint.Part(Files.size(file), FileHash.sha256(file));
        write(file, key, part);
        return part;
    }

    void write(Path file, String key, Fingerprint.Part part) throws IOException {
        if (part.sizeBytes() < SEVERAL) {
            whole(file, bucket.place(key), part.sha256());
        } else {
            inParts(file, bucket.place(key), part.sha256());
        }
    }

    private void whole(Path file, String place, String sha256) {
        circuit.call(() ->
                client.s3()
                        .putObject(
                                put ->
                                        put.bucket(bucket.name())
                                                .key(place)
                                                .checksumSHA256(
                                                        base64(HexFormat.of().parseHex(sha256)))
                                                .metadata(Map.of(HASH, sha256)),
                                RequestBody.fromFile(file)));
    }

    /** What is not completed is not there, and is swept. */
    private void inParts(Path file, String place, String sha256) throws IOException {
        String upload = begin(place, sha256);
        List<CompletedPart> parts = new ArrayList<>();
        boolean done = false;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PART);
            while (piece.length > 0) {
                parts.add(send(place, upload, parts.size() + 1, piece));
                piece = in.readNBytes(PART);
            }
            complete(place, upload, parts);
            done = true;
        } finally {
            if (!done) {
                abandon(place, upload);
            }
        }
    }

    private String begin(String place, String sha256) {
        return circuit.call(() ->
                client.s3()
                        .createMultipartUpload(create ->
                                create.bucket(bucket.name())
                                        .key(place)
                                        .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                                        .metadata(Map.of(HASH, sha256)))
                        .uploadId());
    }

    private CompletedPart send(String place, String upload, int number, byte[] piece) {
        String checksum = base64(FileHash.begin().digest(piece));
        String etag =
                circuit.call(() ->
                        client.s3()
                                .uploadPart(
                                        part ->
                                                part.bucket(bucket.name())
                                                        .key(place)
                                                        .uploadId(upload)
                                                        .partNumber(number)
                                                        .checksumSHA256(checksum),
                                        RequestBody.fromBytes(piece))
                                .eTag());
        return CompletedPart.builder()
                .partNumber(number)
                .eTag(etag)
                .checksumSHA256(checksum)
                .build();
    }

    private void complete(String place, String upload, List<CompletedPart> parts) {
        circuit.call(() ->
                client.s3()
                        .completeMultipartUpload(complete ->
                                complete.bucket(bucket.name())
                                        .key(place)
                                        .uploadId(upload)
                                        .multipartUpload(all -> all.parts(parts))));
    }

    /** If that fails too, the sweep finds it. */
    void abandon(String place, String upload) {
        S3Client s3 = client.s3();
        try {
            circuit.call(() ->
                    s3.abortMultipartUpload(
                            abort -> abort.bucket(bucket.name()).key(place).uploadId(upload)));
        } catch (RuntimeException left) {
            org.jboss.logging.Logger.getLogger(BucketWriter.class)
                    .debugf("Parts are left: %s", left.getMessage());
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
