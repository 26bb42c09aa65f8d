package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagsTest extends StreamTest {

    @Test
    void whatTheFileSaysFillsWhatTheArtistLeftEmpty() {
        // Given
        Path file = tagged();
        // When
        Track track = awaitReady(upload(file).getId());
        // Then
        assertThat(track.getTitle()).isEqualTo("Журавли 鶴");
        assertThat(track.getGenre()).isEqualTo("Folk");
    }

    @Test
    void aTitleOfTheFormStays() {
        // Given
        Form form = new Form().field("title", "Mine").file("tagged.mp3", Sound.bytes(tagged()));
        // When
        Track track = awaitReady(studio.upload(ARTIST, form).getId());
        // Then
        assertThat(track.getTitle()).isEqualTo("Mine");
        assertThat(track.getGenre()).isEqualTo("Folk");
    }

    @Test
    void theCoverIsPaintedAnewAndFits() {
        // Given
        Track track = awaitReady(upload(tagged()).getId());
        // When
        byte[] cover = studio.get(track.getCover()).body();
        // Then
        Path jpeg = Sound.of("served-cover.jpg", cover);
        String size =
                Tool.ffprobe(
                        List.of(
                                "-v",
                                "error",
                                "-show_entries",
                                "stream=codec_name,width,height",
                                "-of",
                                "csv=p=0",
                                jpeg.toString()));
        assertThat(size).isEqualTo("mjpeg,1000,500");
    }

    private static Path tagged() {
        Path sound = Sound.make("plain.mp3", 2);
        Path cover = sound.resolveSibling("cover.png");
        Path tagged = sound.resolveSibling("tagged.mp3");
        Tool.ffmpeg(
                List.of(
                        "-v",
                        "error",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc=s=1600x800:d=1",
                        "-frames:v",
                        "1",
                        cover.toString()));
        Tool.ffmpeg(
                List.of(
                        "-v",
                        "error",
                        "-i",
                        sound.toString(),
                        "-i",
                        cover.toString(),
                        "-map",
                        "0",
                        "-map",
                        "1",
                        "-c",
                        "copy",
                        "-metadata",
                        "title=Журавли 鶴",
                        "-metadata",
                        "genre=Folk",
                        tagged.toString()));
        return tagged;
    }
}
