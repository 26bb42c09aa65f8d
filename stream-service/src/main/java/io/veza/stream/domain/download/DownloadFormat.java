package io.veza.stream.domain.download;

import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In what a track can be saved. */
public enum DownloadFormat {
    /** As it was uploaded. */
    ORIGINAL(null, "application/octet-stream"),
    FLAC(RenditionFormat.FLAC_FILE, "audio/flac"),
    MP3(RenditionFormat.MP3_FILE, "audio/mpeg"),
    OPUS(RenditionFormat.OPUS_FILE, "audio/ogg");

    private static final String ENDING = "[a-z0-9]{1,8}";

    private final @Nullable RenditionFormat rendition;
    private final String mediaType;

    DownloadFormat(@Nullable RenditionFormat rendition, String mediaType) {
        this.rendition = rendition;
        this.mediaType = mediaType;
    }

    /** Empty: the uploaded file itself. */
    public Optional<RenditionFormat> rendition() {
        return Optional.ofNullable(rendition);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isMadeOf(Track track) {
        return rendition == null || track.playable().contains(rendition);
    }

    /** What the name of its file ends with. */
    String ending(Track track) {
        if (rendition != null) {
            return name().toLowerCase(Locale.ROOT);
        }
        String name = track.source().name();
        String said = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return said.matches(ENDING) && name.contains(".") ? said : "audio";
    }
}
