package io.veza.stream.domain.rendition;

import java.util.Locale;

/** Writes the HLS media playlist of one rendition (RFC 8216, section 4.3.3). */
public final class HlsMedia {

    private static final int VERSION = 7;

    private HlsMedia() {}

    public static String write(Rendition rendition) {
        StringBuilder text =
                new StringBuilder()
                        .append("#EXTM3U\n")
                        .append("#EXT-X-VERSION:" + VERSION + "\n")
                        .append("#EXT-X-TARGETDURATION:" + rendition.targetDuration() + "\n")
                        .append("#EXT-X-MEDIA-SEQUENCE:1\n")
                        .append("#EXT-X-PLAYLIST-TYPE:VOD\n")
                        .append("#EXT-X-INDEPENDENT-SEGMENTS\n")
                        .append("#EXT-X-MAP:URI=\"" + MediaNames.INIT + "\"\n");
        int number = 1;
        for (Segment segment : rendition.segments()) {
            text.append(String.format(Locale.ROOT, "#EXTINF:%.6f,\n", segment.seconds()))
                    .append(MediaNames.segment(number++))
                    .append('\n');
        }
        return text.append("#EXT-X-ENDLIST\n").toString();
    }
}
