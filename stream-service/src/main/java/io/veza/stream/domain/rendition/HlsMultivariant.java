package io.veza.stream.domain.rendition;

import io.veza.stream.domain.lyrics.Captions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the HLS multivariant playlist (RFC 8216, section 4.3.4). It lists the AAC rungs only:
 * every player can switch between them, and none between codecs.
 */
public final class HlsMultivariant {

    private static final int VERSION = 7;

    private HlsMultivariant() {}

    /**
     * @param renditions what exists already
     * @param version of the track's media, first element of every address
     * @param captions empty: there are none
     */
    public static String write(
            List<Rendition> renditions, String version, Optional<Captions> captions) {
        StringBuilder text =
                new StringBuilder()
                        .append("#EXTM3U\n")
                        .append("#EXT-X-VERSION:" + VERSION + "\n")
                        .append("#EXT-X-INDEPENDENT-SEGMENTS\n");
        captions.ifPresent(found -> text.append(HlsCaptions.media(found, version)));
        String subtitles = captions.isPresent() ? ",SUBTITLES=\"" + HlsCaptions.GROUP + "\"" : "";
        for (RenditionFormat rung : RenditionFormat.ladder(Codec.AAC)) {
            renditions.stream()
                    .filter(rendition -> rendition.format() == rung)
                    .forEach(rendition -> text.append(variant(rendition, subtitles, version)));
        }
        return text.toString();
    }

    private static String variant(Rendition rendition, String subtitles, String version) {
        return String.format(
                Locale.ROOT,
                "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"%s\"%s\n%s/%s/%s\n",
                rendition.peakBandwidth(),
                rendition.averageBandwidth(),
                rendition.format().codec().rfc6381(),
                subtitles,
                version,
                rendition.format().path(),
                MediaNames.MEDIA_PLAYLIST);
    }
}
