package io.veza.stream.domain.encode;

import io.veza.stream.domain.rendition.RenditionFormat;

/** How long things take, from measurements of music: tenths of a second of one core a minute. */
final class Effort {

    static final int ANALYSIS = 2;

    private Effort() {}

    static int of(RenditionFormat format) {
        return switch (format) {
            case AAC_320 -> 9;
            case AAC_64, AAC_256, MP3_FILE, MP3_V0 -> 5;
            case AAC_128, OPUS_64, OPUS_128, OPUS_160 -> 4;
            case FLAC_FILE -> 1;
            case OPUS_FILE -> 0;
        };
    }
}
