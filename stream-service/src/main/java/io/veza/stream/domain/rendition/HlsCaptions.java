package io.veza.stream.domain.rendition;

import io.veza.stream.domain.lyrics.Captions;
import java.util.Locale;

/** Writes what HLS says of captions (RFC 8216, sections 4.3.4.1 and 4.3.3). */
public final class HlsCaptions {

    /** What variants name. */
    static final String GROUP = "lyrics";

    /** Lyrics are all that is sung or said, in its own language. */
    private static final String CHARACTERISTICS = "public.accessibility.transcribes-spoken-dialog";

    /** They are there for whoever wants them, and never come by themselves. */
    private static final String MEDIA =
            "#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"%s\",NAME=\"%s\",LANGUAGE=\"%s\",DEFAULT=NO,"
                    + "AUTOSELECT=YES,FORCED=NO,CHARACTERISTICS=\"%s\",URI=\"%s/%s/%s\"\n";

    private static final String HEAD =
            """
            #EXTM3U
            #EXT-X-VERSION:7
            #EXT-X-TARGETDURATION:%d
            #EXT-X-MEDIA-SEQUENCE:1
            #EXT-X-PLAYLIST-TYPE:VOD
            """;

    private HlsCaptions() {}

    static String media(Captions captions, String version) {
        return String.format(
                Locale.ROOT,
                MEDIA,
                GROUP,
                name(captions.language()),
                captions.language(),
                CHARACTERISTICS,
                version,
                MediaNames.captions(captions.revision()),
                MediaNames.MEDIA_PLAYLIST);
    }

    /** As those call their language who read it. */
    private static String name(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getLanguage().isEmpty() ? "Lyrics" : locale.getDisplayName(locale);
        return name.replaceAll("[\"\\p{Cntrl}]", "");
    }

    /** The media playlist. */
    public static String write(CaptionGrid grid) {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, HEAD, grid.targetDuration()));
        for (int number = 1; number <= grid.pieces(); number++) {
            text.append(String.format(Locale.ROOT, "#EXTINF:%.6f,\n", grid.seconds(number)))
                    .append(MediaNames.piece(number))
                    .append('\n');
        }
        return text.append("#EXT-X-ENDLIST\n").toString();
    }
}
