package io.veza.stream.studio;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.veza.platform.testing.engines.Minio;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket of the tests' own in a real MinIO; large files are read there. */
public final class MinioResource implements QuarkusTestResourceLifecycleManager {

    public static final String BUCKET = "veza-service";

    private static @Nullable Minio minio;

    public static Minio minio() {
        return Objects.requireNonNull(minio, "MinIO runs");
    }

    @Override
    public Map<String, String> start() {
        Minio started = Minio.start();
        minio = started;
        try (S3Client s3 = client(started.address())) {
            s3.createBucket(create -> create.bucket(BUCKET));
        }
        return Map.of(
                "veza.media.s3.endpoint", started.address().toString(),
                "veza.media.s3.bucket", BUCKET,
                "veza.media.s3.prefix", "veza/",
                "veza.media.s3.access-key", Minio.ACCESS_KEY,
                "veza.media.s3.secret-key", Minio.SECRET_KEY,
                "veza.media.s3.redirect", "true",
                "veza.media.s3.calls.connect", "PT0.5S",
                "veza.media.s3.calls.window", "4",
                "veza.media.s3.calls.pause", "PT0.3S");
    }

    /** As somebody with a mop would. */
    public static void remove(String place) {
        try (S3Client s3 = client(minio().address())) {
            s3.deleteObject(delete -> delete.bucket(BUCKET).key(place));
        }
    }

    private static S3Client client(URI address) {
        return S3Client.builder()
                .endpointOverride(address)
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .httpClientBuilder(ApacheHttpClient.builder())
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(Minio.ACCESS_KEY, Minio.SECRET_KEY)))
                .build();
    }

    @Override
    public void stop() {
        minio().close();
    }
}
