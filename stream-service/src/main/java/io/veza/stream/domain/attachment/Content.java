package io.veza.stream.domain.attachment;

import java.util.Objects;

/**
 * What an attachment turned out to be.
 *
 * @param type media type, told by the content
 * @param bytes size of the upload
 * @param width pixels; 0: no image
 * @param durationMs 0: no audio
 * @param waveform levels, one byte each; empty: no audio
 * @param inline whether a browser may show what is stored as the file
 * @param previewType media type of the preview; empty: there is none beside the file
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, read once; never compared.
public record Content(
        Kind kind,
        String type,
        long bytes,
        int width,
        int height,
        int durationMs,
        byte[] waveform,
        boolean inline,
        String previewType) {

    private static final String MP3 = "audio/mpeg";
    private static final String WEBP = "image/webp";

    public Content {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(waveform, "waveform");
    }

    /** What an attachment is treated as. */
    public enum Kind {
        IMAGE,
        AUDIO,
        FILE
    }

    public static Content file(String type, long bytes) {
        return new Content(Kind.FILE, type, bytes, 0, 0, 0, new byte[0], false, "");
    }

    public static Content image(ImageFormat format, long bytes, int width, int height) {
        return new Content(
                Kind.IMAGE, format.type(), bytes, width, height, 0, new byte[0], true, WEBP);
    }

    public static Content audio(Sound sound, String type, long bytes) {
        return new Content(
                Kind.AUDIO,
                sound.playedAs().isEmpty() ? type : sound.playedAs(),
                bytes,
                0,
                0,
                sound.durationMs(),
                sound.waveform(),
                !sound.playedAs().isEmpty(),
                sound.playedAs().isEmpty() ? MP3 : "");
    }

    public boolean hasPreview() {
        return !previewType.isEmpty();
    }
}
