package io.veza.stream.adapter.ffmpeg;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.stream.domain.probe.Container;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.Grid;
import io.veza.stream.domain.rendition.Signal;
import io.veza.stream.domain.track.EncodingRefused;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.FileTags;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads ffprobe's JSON. */
final class FfprobeAnswer {

    private static final Set<String> PICTURES = Set.of("mjpeg", "png", "gif", "bmp", "webp");
    private static final Set<String> LOSSLESS =
            Set.of("flac", "alac", "wavpack", "tta", "ape", "truehd", "mlp");
    private static final int NANOS = 1_000_000_000;

    private final List<JsonObject> streams;
    private final JsonObject format;
    private final Container container;
    private final boolean guessed;

    FfprobeAnswer(String json, Container container, boolean guessed) {
        JsonObject root = new JsonObject(json);
        this.streams =
                root.getJsonArray("streams", new JsonArray()).stream()
                        .map(JsonObject.class::cast)
                        .toList();
        this.format = root.getJsonObject("format", new JsonObject());
        this.container = container;
        this.guessed = guessed;
    }

    Probe toProbe() {
        JsonObject sound =
                streams.stream()
                        .filter(stream -> "audio".equals(stream.getString("codec_type")))
                        .findFirst()
                        .orElseThrow(() -> new EncodingRefused(FailureCode.NOT_AUDIO));
        String codec = sound.getString("codec_name", "unknown");
        if (codec.equals("unknown") || codec.equals("none")) {
            throw new EncodingRefused(FailureCode.UNSUPPORTED_CODEC);
        }
        return new Probe(
                container,
                codec,
                stated(sound),
                tags(sound),
                picture(),
                film(),
                signal(sound, codec));
    }

    private Optional<Duration> stated(JsonObject sound) {
        return guessed
                ? Optional.empty()
                : duration(sound).or(() -> duration(format)).filter(Duration::isPositive);
    }

    private static Optional<Duration> duration(JsonObject of) {
        return Optional.ofNullable(of.getString("duration"))
                .map(Double::parseDouble)
                .map(seconds -> Duration.ofNanos((long) (seconds * NANOS)));
    }

    /** Most containers carry tags for the whole file, Ogg for each stream. */
    private FileTags tags(JsonObject sound) {
        return new FileTags(tag(sound, "title"), tag(sound, "genre"));
    }

    private String tag(JsonObject sound, String wanted) {
        return Stream.of(format, sound)
                .map(part -> part.getJsonObject("tags", new JsonObject()))
                .flatMap(tags -> tags.stream())
                .filter(tag -> tag.getKey().equalsIgnoreCase(wanted))
                .map(tag -> clean(String.valueOf(tag.getValue())))
                .findFirst()
                .orElse("");
    }

    /** Tags are written by strangers: control characters and what PostgreSQL cannot store go. */
    private static String clean(String tag) {
        return tag.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private OptionalInt picture() {
        return streams.stream()
                .filter(FfprobeAnswer::isAttachedPicture)
                .filter(stream -> PICTURES.contains(stream.getString("codec_name", "")))
                .mapToInt(stream -> stream.getInteger("index"))
                .findFirst();
    }

    private static Signal signal(JsonObject sound, String codec) {
        return new Signal(
                sound.getInteger("channels", 2),
                number(sound, "sample_rate", Grid.SAMPLE_RATE),
                number(sound, "bits_per_raw_sample", sound.getInteger("bits_per_sample", 0)),
                LOSSLESS.contains(codec) || codec.startsWith("pcm_"));
    }

    /** ffprobe writes some of its numbers as texts. */
    private static int number(JsonObject of, String name, int otherwise) {
        String text = of.getString(name, "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    private boolean film() {
        return streams.stream()
                .filter(stream -> "video".equals(stream.getString("codec_type")))
                .anyMatch(stream -> !isAttachedPicture(stream));
    }

    private static boolean isAttachedPicture(JsonObject stream) {
        return stream.getJsonObject("disposition", new JsonObject()).getInteger("attached_pic", 0)
                == 1;
    }
}
