package io.veza.stream.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Sha256;
import io.veza.platform.testing.engines.Minio;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.MediaStoreContract;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.MediaError;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Against a real MinIO; each test has a place of its own in its bucket. */
@EnabledIf(
        value = "io.veza.platform.testing.engines.Minio#isInstalled",
        disabledReason = "MinIO is not installed: VEZA_TEST_MINIO=1 make test builds it")
class MediaBucketTest extends MediaStoreContract {

    private static final String BUCKET = "veza";

    private static Minio minio;
    private static int tests;

    private BucketClient client;
    private BucketWriter writer;
    private Bucket bucket;
    private MediaBucket store;

    @BeforeAll
    static void begin() {
        minio = Minio.start();
        new BucketClient(config(Map.of())).s3().createBucket(create -> create.bucket(BUCKET));
    }

    @AfterAll
    static void end() {
        minio.close();
    }

    @BeforeEach
    void open() {
        tests++;
        open(Map.of());
    }

    private void open(Map<String, String> further) {
        MediaConfig config = config(further);
        client = new BucketClient(config);
        BucketCircuit circuit = new BucketCircuit();
        bucket = new Bucket(config);
        writer = new BucketWriter(client, circuit, bucket);
        store =
                new MediaBucket(
                        writer,
                        new BucketReader(client, circuit, bucket),
                        new BucketList(client, circuit, bucket),
                        bucket);
    }

    private static MediaConfig config(Map<String, String> further) {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder()
                        .withMapping(MediaConfig.class)
                        .withConverter(Duration.class, 1, new DurationConverter())
                        .withDefaultValue("veza.media.s3.endpoint", minio.address().toString())
                        .withDefaultValue("veza.media.s3.bucket", BUCKET)
                        .withDefaultValue("veza.media.s3.prefix", "test-" + tests + "/")
                        .withDefaultValue("veza.media.s3.access-key", Minio.ACCESS_KEY)
                        .withDefaultValue("veza.media.s3.secret-key", Minio.SECRET_KEY);
        further.forEach(builder::withDefaultValue);
        return builder.build().getConfigMapping(MediaConfig.class);
    }

    @Override
    protected MediaStore store() {
        return store;
    }

    @Test
    void aLargeFileGoesInPartsAndComesInRanges() throws IOException {
        // Given
        byte[] song = new byte[2 * BucketWriter.PART + 12_345];
        new Random(1).nextBytes(song);
        // When
        Fingerprint print = store.publish(Files.write(bench.resolve("large"), song), FILE);
        // Then
        StoredFile found = store.find(FILE).orElseThrow();
        assertThat(print).isEqualTo(new Fingerprint(1, song.length, Sha256.hex(song)));
        assertThat(found.size()).isEqualTo(song.length);
        assertThat(range(found, 8_388_600, 20))
                .isEqualTo(java.util.Arrays.copyOfRange(song, 8_388_600, 8_388_620));
        assertThat(store.local(FILE, bench)).hasBinaryContent(song);
    }

    @Test
    void whatWasDamagedOnTheWayIsRefused() throws IOException {
        // Given
        Path file = file("a song");
        Fingerprint.Part another = new Fingerprint.Part(6, Sha256.hex("another"));
        // Then
        assertThatThrownBy(() -> writer.write(file, FILE, another)).isInstanceOf(S3Exception.class);
        assertThat(store.find(FILE)).isEmpty();
    }

    @Test
    void programsAreGivenNothingThatWasDamagedInTheStore() throws IOException {
        // Given
        store.publish(file("a song"), FILE);
        String hash = Sha256.hex("a song");
        client.s3()
                .putObject(
                        put ->
                                put.bucket(BUCKET)
                                        .key(bucket.place(FILE))
                                        .metadata(Map.of(BucketWriter.HASH, hash)),
                        RequestBody.fromString("a sung"));
        // Then
        assertThatThrownBy(() -> store.local(FILE, bench))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadIsNotMixed() throws IOException {
        // Given
        store.publish(file("a song"), FILE);
        StoredFile found = store.find(FILE).orElseThrow();
        store.publish(file("another song"), FILE);
        // Then
        assertThatThrownBy(() -> read(found)).isInstanceOf(java.nio.file.NoSuchFileException.class);
    }

    @Test
    void whileItIsAwayThatIsSaidAndNothingIsLost() throws IOException {
        // Given
        open(
                Map.of(
                        "veza.media.s3.calls.connect", "PT0.5S",
                        "veza.media.s3.calls.window", "3",
                        "veza.media.s3.calls.pause", "PT0.2S"));
        store.publish(file("a song"), FILE);
        Path waiting = file("another song");
        minio.stop();
        // When
        for (int call = 0; call < 6; call++) {
            assertUnavailable(() -> store.find(FILE));
        }
        assertUnavailable(() -> store.publish(waiting, "tracks/2/source"));
        minio.startAgain();
        // Then
        assertThat(waiting).hasContent("another song");
        io.veza.platform.testing.engines.Poll.until(
                Duration.ofSeconds(20), "it is back", () -> isThere(FILE));
        store.publish(waiting, "tracks/2/source");
        assertThat(read(store.find("tracks/2/source").orElseThrow())).isEqualTo("another song");
    }

    private boolean isThere(String key) {
        try {
            return store.find(key).isPresent();
        } catch (DomainException notYet) {
            return false;
        }
    }

    private static void assertUnavailable(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(MediaError.STORAGE_UNAVAILABLE);
                            assertThat(refusal.getMessage()).doesNotContain("127.0.0.1");
                        });
    }

    @Test
    void wrongKeysAreNotRepeated() {
        // Given
        open(Map.of("veza.media.s3.secret-key", "very-wrong-secret"));
        // Then
        assertUnavailable(() -> store.find(FILE));
    }

    @Test
    void anAddressOfTheStoreOpensOneFileForAWhile() throws Exception {
        // Given
        open(Map.of("veza.media.s3.redirect", "true"));
        store.publish(file("a song"), FILE);
        StoredFile.Remote remote = (StoredFile.Remote) store.find(FILE).orElseThrow().body();
        var outgoing = new StoredFile.Outgoing("audio/flac", "attachment", "private, no-cache");
        // When
        URI address = remote.address(outgoing, Duration.ofMinutes(1)).orElseThrow();
        HttpResponse<String> answer = get(address);
        HttpResponse<String> forged = get(URI.create(address + "0"));
        // Then
        assertThat(answer.body()).isEqualTo("a song");
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("audio/flac"))
                .containsEntry("cache-control", List.of("private, no-cache"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(address.toString()).doesNotContain(Minio.SECRET_KEY);
    }

    @Test
    void withoutRedirectionThereIsNoAddress() throws IOException {
        // Given
        store.publish(file("a song"), FILE);
        StoredFile.Remote remote = (StoredFile.Remote) store.find(FILE).orElseThrow().body();
        // Then
        assertThat(remote.address(new StoredFile.Outgoing("a", "b", "c"), Duration.ofMinutes(1)))
                .isEmpty();
    }

    @Test
    void partsThatWereLeftAreSwept() {
        // Given
        String place = bucket.place(FILE);
        client.s3().createMultipartUpload(create -> create.bucket(BUCKET).key(place));
        // MinIO lists only those of a file that is named, and forgets them by itself.
        assumeThat(unfinished(bucket.prefix())).isNotEmpty();
        // When
        store.sweep(Instant.now().plusSeconds(60));
        // Then
        assertThat(unfinished(place)).isEmpty();
    }

    private List<MultipartUpload> unfinished(String prefix) {
        return client.s3()
                .listMultipartUploads(list -> list.bucket(BUCKET).prefix(prefix))
                .uploads();
    }

    private static byte[] range(StoredFile file, long from, long length) throws IOException {
        try (InputStream in = ((StoredFile.Remote) file.body()).open(from, length)) {
            return in.readAllBytes();
        }
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
