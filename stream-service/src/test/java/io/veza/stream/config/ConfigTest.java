package io.veza.stream.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigTest {

    @Test
    void hasTheseDefaults() {
        // When
        EncodeConfig encode = read(EncodeConfig.class, Map.of());
        FfmpegConfig ffmpeg = read(FfmpegConfig.class, Map.of());
        MediaConfig media = read(MediaConfig.class, Map.of());
        // Then
        assertThat(encode.workers()).isEqualTo(-1);
        assertThat(encode.share()).isEqualTo(-1);
        assertThat(encode.longestTrack()).isEqualTo(Duration.ofHours(6));
        assertThat(encode.lease()).isEqualTo(Duration.ofSeconds(20));
        assertThat(encode.poll()).isEqualTo(Duration.ofSeconds(1));
        assertThat(encode.maxAttempts()).isEqualTo(3);
        assertThat(ffmpeg.ffmpeg()).isEqualTo("ffmpeg");
        assertThat(ffmpeg.ffprobe()).isEqualTo("ffprobe");
        assertThat(ffmpeg.processes()).isZero();
        assertThat(ffmpeg.timeLimit()).isEqualTo(Duration.ofHours(3));
        assertThat(ffmpeg.memoryLimit()).isEqualTo(2L << 30);
        assertThat(ffmpeg.outputLimit()).isEqualTo(4L << 30);
        assertThat(media.dir()).isEqualTo(".veza/media");
        assertThat(media.uploadLimit()).isEqualTo(500 << 20);
        assertThat(media.privateFor()).isEqualTo(Duration.ofHours(12));
        assertThat(media.abandonedAfter()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void takesUploadsOfThisSize() {
        // When
        UploadConfig upload = read(UploadConfig.class, Map.of());
        // Then
        assertThat(upload.limit()).isEqualTo(4L << 30);
        assertThat(upload.open()).isEqualTo(100);
        assertThat(upload.diskFloor()).isEqualTo(1L << 30);
        assertThat(upload.kept()).isEqualTo(Duration.ofHours(24));
        assertThat(upload.lease()).isEqualTo(Duration.ofSeconds(20));
        assertThat(upload.round()).isEqualTo(Duration.ofSeconds(10));
        assertThat(upload.quota().user()).isEqualTo(20L << 30);
        assertThat(upload.quota().premium()).isEqualTo(200L << 30);
        assertThat(upload.quota().admin()).isEqualTo(1024L << 30);
    }

    @Test
    void takesLyricsOfThisSize() {
        // When
        LyricsConfig lyrics = read(LyricsConfig.class, Map.of());
        // Then
        assertThat(lyrics.bytes()).isEqualTo(262_144);
        assertThat(lyrics.lines()).isEqualTo(5_000);
        assertThat(lyrics.words()).isEqualTo(20_000);
    }

    @Test
    void readsEveryKey() {
        // When
        EncodeConfig encode =
                read(
                        EncodeConfig.class,
                        Map.of(
                                "veza.encode.workers", "5",
                                "veza.encode.share", "2",
                                "veza.encode.longest-track", "1h",
                                "veza.encode.lease", "2s",
                                "veza.encode.poll", "3s",
                                "veza.encode.max-attempts", "9"));
        FfmpegConfig ffmpeg =
                read(
                        FfmpegConfig.class,
                        Map.of(
                                "veza.ffmpeg.ffmpeg", "/opt/ffmpeg",
                                "veza.ffmpeg.ffprobe", "/opt/ffprobe",
                                "veza.ffmpeg.processes", "7",
                                "veza.ffmpeg.time-limit", "4s",
                                "veza.ffmpeg.memory-limit", "1",
                                "veza.ffmpeg.output-limit", "2"));
        // Then
        assertThat(encode.workers()).isEqualTo(5);
        assertThat(encode.share()).isEqualTo(2);
        assertThat(encode.longestTrack()).isEqualTo(Duration.ofHours(1));
        assertThat(encode.lease()).isEqualTo(Duration.ofSeconds(2));
        assertThat(encode.poll()).isEqualTo(Duration.ofSeconds(3));
        assertThat(encode.maxAttempts()).isEqualTo(9);
        assertThat(ffmpeg.ffmpeg()).isEqualTo("/opt/ffmpeg");
        assertThat(ffmpeg.ffprobe()).isEqualTo("/opt/ffprobe");
        assertThat(ffmpeg.processes()).isEqualTo(7);
        assertThat(ffmpeg.timeLimit()).isEqualTo(Duration.ofSeconds(4));
        assertThat(ffmpeg.memoryLimit()).isEqualTo(1);
        assertThat(ffmpeg.outputLimit()).isEqualTo(2);
    }

    private static <T> T read(Class<T> mapping, Map<String, String> values) {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder()
                        .withMapping(mapping)
                        .withConverter(
                                Duration.class,
                                1,
                                new io.quarkus.runtime.configuration.DurationConverter());
        values.forEach(builder::withDefaultValue);
        return builder.build().getConfigMapping(mapping);
    }
}
