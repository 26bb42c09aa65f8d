package io.veza.stream.domain.rendition;

import io.veza.stream.domain.lyrics.Captions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the MPEG-DASH manifest (ISO/IEC 23009-1) over the same segments as HLS. */
public final class DashManifest {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"
                profiles="urn:mpeg:dash:profile:isoff-live:2011,urn:mpeg:dash:profile:cmaf:2019"
                mediaPresentationDuration="PT%.3fS" minBufferTime="PT%.2fS">
              <Period id="0" start="PT0S">
            """;

    private static final String SET =
            """
                <AdaptationSet id="%d" contentType="audio" mimeType="audio/mp4" lang="und"
                    segmentAlignment="true" startWithSAP="1" selectionPriority="%d">
                  <Role schemeIdUri="urn:mpeg:dash:role:2011" value="main"/>
                  <SegmentTemplate timescale="%d" startNumber="1"
                      initialization="%s/$RepresentationID$/init.mp4"
                      media="%s/$RepresentationID$/$Number$.m4s">
                    <SegmentTimeline>
            """;

    private static final String REPRESENTATION =
            """
                  <Representation id="%s" codecs="%s" bandwidth="%d" audioSamplingRate="%d">
                    <AudioChannelConfiguration value="%d"
                        schemeIdUri="urn:mpeg:dash:23003:3:audio_channel_configuration:2011"/>
                  </Representation>
            """;

    /** Whole, and beside the sound: words are small. */
    private static final String CAPTIONS =
            """
                <AdaptationSet id="%d" contentType="text" mimeType="text/vtt" lang="%s">
                  <Role schemeIdUri="urn:mpeg:dash:role:2011" value="subtitle"/>
                  <Representation id="captions" bandwidth="1000">
                    <BaseURL>%s/%s/%s</BaseURL>
                  </Representation>
                </AdaptationSet>
            """;

    private static final int AFTER_CODECS = Codec.values().length;

    private DashManifest() {}

    /**
     * @param renditions what exists already, one segmented at least
     * @param version of the track's media, first element of every address
     * @param captions empty: there are none
     */
    public static String write(
            List<Rendition> renditions, String version, Optional<Captions> captions) {
        List<Rendition> segmented =
                renditions.stream()
                        .filter(one -> one.format().segmented())
                        .sorted(Comparator.comparing(Rendition::format))
                        .toList();
        StringBuilder text = new StringBuilder();
        double seconds = segmented.getFirst().seconds();
        text.append(String.format(Locale.ROOT, HEAD, seconds, Grid.SEGMENT.toMillis() / 1000.0));
        // The higher priority goes to what every browser plays.
        adaptationSet(text, Codec.AAC, 2, segmented, version);
        adaptationSet(text, Codec.OPUS, 1, segmented, version);
        captions.ifPresent(found -> text.append(captions(found, version)));
        return text.append("  </Period>\n</MPD>\n").toString();
    }

    private static String captions(Captions captions, String version) {
        return String.format(
                Locale.ROOT,
                CAPTIONS,
                AFTER_CODECS,
                captions.language(),
                version,
                MediaNames.captions(captions.revision()),
                MediaNames.ALL_CAPTIONS);
    }

    private static void adaptationSet(
            StringBuilder text,
            Codec codec,
            int priority,
            List<Rendition> renditions,
            String version) {
        List<Rendition> rungs =
                renditions.stream().filter(one -> one.format().codec() == codec).toList();
        if (rungs.isEmpty()) {
            return;
        }
        text.append(
                String.format(
                        Locale.ROOT,
                        SET,
                        codec.ordinal(),
                        priority,
                        Grid.SAMPLE_RATE,
                        version,
                        version));
        timeline(text, rungs.getFirst().segments());
        text.append("        </SegmentTimeline>\n      </SegmentTemplate>\n");
        rungs.forEach(rung -> text.append(representation(rung)));
        text.append("    </AdaptationSet>\n");
    }

    /** One element for each run of equally long segments. */
    private static void timeline(StringBuilder text, List<Segment> segments) {
        int from = 0;
        while (from < segments.size()) {
            int ticks = segments.get(from).ticks();
            int to = from;
            while (to < segments.size() && segments.get(to).ticks() == ticks) {
                to++;
            }
            String start = from == 0 ? " t=\"0\"" : "";
            String repeat = to - from > 1 ? " r=\"" + (to - from - 1) + "\"" : "";
            text.append("          <S" + start + " d=\"" + ticks + "\"" + repeat + "/>\n");
            from = to;
        }
    }

    private static String representation(Rendition rendition) {
        return String.format(
                Locale.ROOT,
                REPRESENTATION,
                rendition.format().path(),
                rendition.format().codec().rfc6381(),
                rendition.peakBandwidth(),
                Grid.SAMPLE_RATE,
                rendition.channels());
    }
}
