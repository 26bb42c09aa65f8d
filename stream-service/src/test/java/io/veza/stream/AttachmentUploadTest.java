package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.common.v1.Attachment;
import io.veza.stream.studio.Picture;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Studio;
import io.veza.stream.studio.StudioResource;
import io.veza.stream.studio.Tool;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AttachmentUploadTest extends StreamTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a.jpg, image/jpeg", "a.png, image/png", "a.webp, image/webp", "a.gif, image/gif"})
    void anImageIsShownWithASmallOneBesideIt(String name, String type) {
        // Given
        byte[] image = Picture.make(name, "800x400");
        // When
        Attachment attachment = studio.attach(1, "holiday.txt", image);
        // Then
        assertThat(attachment.getKind()).isEqualTo(Attachment.Kind.IMAGE);
        assertThat(attachment.getType()).isEqualTo(type);
        assertThat(attachment.getWidth()).isEqualTo(800);
        assertThat(attachment.getHeight()).isEqualTo(400);
        HttpResponse<byte[]> file = studio.get(attachment.getUrl());
        assertThat(header(file, "Content-Type")).isEqualTo(type);
        assertThat(header(file, "Content-Disposition")).startsWith("inline;");
        HttpResponse<byte[]> preview = studio.get(attachment.getPreviewUrl());
        assertThat(header(preview, "Content-Type")).isEqualTo("image/webp");
        assertThat(Picture.size(preview.body())).isEqualTo("640,320");
    }

    @Test
    void whatACameraNotesBesideThePictureIsGone() {
        // Given
        byte[] photo = Picture.photograph(Picture.make("p.jpg", "320x200"), "Secret Maker");
        // When
        Attachment attachment = studio.attach(2, "p.jpg", photo);
        // Then: and it stands upright
        assertThat(attachment.getWidth()).isEqualTo(200);
        assertThat(attachment.getHeight()).isEqualTo(320);
        assertThat(text(photo)).contains("Exif", "Secret Maker");
        assertThat(text(studio.get(attachment.getUrl()).body()))
                .doesNotContain("Exif", "Secret Maker");
        assertThat(text(studio.get(attachment.getPreviewUrl()).body()))
                .doesNotContain("Exif", "Secret Maker");
    }

    @Test
    void anAnimationGoesOnMoving() {
        // When
        Attachment attachment = studio.attach(2, "a.gif", Picture.animation("a.gif", 7));
        // Then
        Path file = Sound.of("served.gif", studio.get(attachment.getUrl()).body());
        assertThat(
                        Tool.ffprobe(
                                List.of(
                                        "-v",
                                        "error",
                                        "-count_packets",
                                        "-show_entries",
                                        "stream=nb_read_packets",
                                        "-of",
                                        "csv=p=0",
                                        file.toString())))
                .isEqualTo("7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"bomb.png, 9000x9000", "bomb.gif, 9000x9000", "bomb.jpg, 9000x9000"})
    void aFewBytesThatUnpackIntoVeryManyPixelsAreRefused(String name, String size) {
        // Given
        byte[] bomb = Picture.bomb(name, size);
        // When
        HttpResponse<byte[]> response = studio.tryToAttach(3, name, bomb);
        // Then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Studio.problem(response).getCode()).isEqualTo("IMAGE_TOO_LARGE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a.mp3, audio/mpeg, audio/mpeg",
        "a.flac, audio/flac, audio/flac",
        "a.ogg, audio/ogg, audio/ogg",
        "a.m4a, audio/mp4, audio/mp4",
        "a.wav, audio/wav, audio/wav",
        "a.aiff, audio/x-aiff, audio/mpeg",
        "a.mka, application/x-matroska, audio/mpeg"
    })
    void soundCanBePlayedByAnyBrowser(String name, String type, String playedAs) {
        // Given
        byte[] sound = Sound.bytes(Sound.make(name, 1.5));
        // When
        Attachment attachment = studio.attach(name.hashCode(), name, sound);
        // Then
        assertThat(attachment.getKind()).isEqualTo(Attachment.Kind.AUDIO);
        assertThat(attachment.getType()).isEqualTo(type);
        assertThat(attachment.getDurationMs()).isBetween(1450, 1600);
        assertThat(attachment.getWaveform().size()).isBetween(100, 256);
        HttpResponse<byte[]> part = studio.get(attachment.getPreviewUrl(), "Range", "bytes=0-99");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSize(100);
        assertThat(header(part, "Content-Type")).isEqualTo(playedAs);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "page.png, <!DOCTYPE html><html><script>alert(1)</script></html>, text/html",
        "image.svg, <svg xmlns='http://www.w3.org/2000/svg'><script/></svg>, image/svg+xml",
        "notes.txt, Just words, text/plain",
        "paper.jpg, %PDF-1.7 ..., application/pdf"
    })
    void anythingElseIsOnlyDownloaded(String name, String content, String type) {
        // When
        Attachment attachment = studio.attach(4, name, content.getBytes(StandardCharsets.UTF_8));
        // Then
        assertThat(attachment.getKind()).isEqualTo(Attachment.Kind.FILE);
        assertThat(attachment.getType()).isEqualTo(type);
        assertThat(attachment.getPreviewUrl()).isEmpty();
        HttpResponse<byte[]> file = studio.get(attachment.getUrl());
        assertThat(file.body()).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
        assertThat(header(file, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name);
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void aBrokenImageIsAFile() {
        // Given
        byte[] whole = Picture.make("whole.png", "320x200");
        byte[] broken = Arrays.copyOf(whole, 20);
        // When
        Attachment attachment = studio.attach(4, "broken.png", broken);
        // Then
        assertThat(attachment.getKind()).isEqualTo(Attachment.Kind.FILE);
    }

    @Test
    void aFilmIsAFile() {
        // When
        Attachment attachment = studio.attach(4, "film.mp4", Picture.film("film.mp4"));
        // Then
        assertThat(attachment.getKind()).isEqualTo(Attachment.Kind.FILE);
    }

    @Test
    void aFileIsAsLargeAsItMayBe() {
        // When
        HttpResponse<byte[]> response =
                studio.tryToAttach(5, "a.bin", new byte[StudioResource.ATTACHMENT_LIMIT + 1]);
        // Then
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Studio.problem(response).getCode()).isEqualTo("ATTACHMENT_TOO_LARGE");
    }

    @Test
    void nobodyUploadsMoreThanADaysShare() {
        // Given
        studio.attach(6, "a.bin", new byte[StudioResource.ATTACHMENT_LIMIT]);
        // When
        HttpResponse<byte[]> response =
                studio.tryToAttach(6, "b.bin", new byte[StudioResource.ATTACHMENT_LIMIT]);
        // Then
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Studio.problem(response).getCode()).isEqualTo("ATTACHMENT_QUOTA_SPENT");
    }

    @Test
    void anEmptyFileIsRefused() {
        // When
        HttpResponse<byte[]> response = studio.tryToAttach(4, "a.txt", new byte[0]);
        // Then
        assertThat(Studio.problem(response).getCode()).isEqualTo("EMPTY_FILE");
    }

    @Test
    void addressesThatWereNotGivenOutOpenNothing() {
        // Given
        Attachment attachment = studio.attach(4, "a.txt", "words".getBytes(StandardCharsets.UTF_8));
        String folder = attachment.getUrl().substring(0, attachment.getUrl().lastIndexOf('/'));
        // When
        List<Integer> answers =
                Stream.of(
                                "/media/attachments/AAAAAAAAAAAAAAAAAAAAAA/file",
                                folder + "/source",
                                folder + "/preview",
                                folder + "/..%2f..%2fincoming",
                                "/media/attachments/../tracks/1/source")
                        .map(path -> studio.get(path).statusCode())
                        .toList();
        // Then
        assertThat(answers).containsOnly(404);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
