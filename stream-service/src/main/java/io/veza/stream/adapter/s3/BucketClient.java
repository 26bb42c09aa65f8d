package io.veza.stream.adapter.s3;

import io.veza.stream.config.MediaConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The library, as it is configured; made when first needed. */
@ApplicationScoped
class BucketClient {

    private static final int TRIES = 3;

    private final MediaConfig.S3 config;
    private final S3Client s3;
    private final S3Presigner signer;

    BucketClient(MediaConfig media) {
        this.config = media.s3();
        this.s3 = client();
        this.signer = presigner();
    }

    S3Client s3() {
        return s3;
    }

    S3Presigner signer() {
        return signer;
    }

    /** Without sums, so that browsers can open addresses without headers of ours. */
    private S3Presigner presigner() {
        S3Presigner.Builder builder =
                S3Presigner.builder()
                        .region(Region.of(config.region()))
                        .credentialsProvider(credentials())
                        .serviceConfiguration(
                                service().toBuilder().checksumValidationEnabled(false).build());
        config.publicEndpoint().or(config::endpoint).ifPresent(builder::endpointOverride);
        return builder.build();
    }

    /** Sums are made and compared by us, so the library makes none of its own. */
    private S3Client client() {
        MediaConfig.Calls calls = config.calls();
        var builder =
                S3Client.builder()
                        .region(Region.of(config.region()))
                        .credentialsProvider(credentials())
                        .serviceConfiguration(service())
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .httpClientBuilder(
                                ApacheHttpClient.builder()
                                        .connectionTimeout(calls.connect())
                                        .socketTimeout(calls.attempt())
                                        .connectionAcquisitionTimeout(calls.attempt())
                                        .maxConnections(calls.parallel()))
                        .overrideConfiguration(override ->
                                override.apiCallAttemptTimeout(calls.attempt())
                                        .apiCallTimeout(calls.whole())
                                        .retryStrategy(
                                                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                                        .maxAttempts(TRIES)
                                                        .build()));
        Optional<URI> endpoint = config.endpoint();
        endpoint.ifPresent(builder::endpointOverride);
        return builder.build();
    }

    /** What all stores understand. */
    private S3Configuration service() {
        return S3Configuration.builder()
                .pathStyleAccessEnabled(config.pathStyle())
                .chunkedEncodingEnabled(false)
                .build();
    }

    private AwsCredentialsProvider credentials() {
        return config.accessKey().isPresent() && config.secretKey().isPresent()
                ? StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(
                                config.accessKey().get(), config.secretKey().get()))
                : DefaultCredentialsProvider.builder().build();
    }

    @PreDestroy
    void close() {
        s3.close();
        signer.close();
    }
}
