package io.veza.chat.domain.message;

/**
 * A file that hangs on a message, with all that is shown of it.
 *
 * @param type media type
 * @param width pixels; 0: no image
 * @param durationMs 0: no audio
 * @param waveform levels in Base64; empty: no audio
 * @param previewUrl empty: only to be downloaded
 */
public record Attachment(
        long id,
        String name,
        Kind kind,
        String type,
        long sizeBytes,
        int width,
        int height,
        int durationMs,
        String waveform,
        String url,
        String previewUrl,
        String description) {

    /** What it is shown as. */
    public enum Kind {
        IMAGE,
        AUDIO,
        FILE
    }

    /** Its name without the ending. */
    String title() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** About how many characters it takes. */
    int length() {
        return name.length()
                + waveform.length()
                + url.length()
                + previewUrl.length()
                + description.length();
    }
}
