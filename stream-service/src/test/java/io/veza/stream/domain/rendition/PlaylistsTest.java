package io.veza.stream.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaylistsTest {

    private static final List<Segment> SEGMENTS =
            List.of(
                    new Segment(183_296, 60_000),
                    new Segment(184_320, 66_000),
                    new Segment(184_320, 61_000),
                    new Segment(4_800, 9_000));
    private static final Rendition AAC_128 =
            Rendition.segmented(RenditionFormat.AAC_128, 2, SEGMENTS);

    @Test
    void aMediaPlaylistStatesEveryDuration() {
        // When
        String text = HlsMedia.write(AAC_128);
        // Then
        assertThat(text)
                .isEqualTo(
                        """
                        #EXTM3U
                        #EXT-X-VERSION:7
                        #EXT-X-TARGETDURATION:4
                        #EXT-X-MEDIA-SEQUENCE:1
                        #EXT-X-PLAYLIST-TYPE:VOD
                        #EXT-X-INDEPENDENT-SEGMENTS
                        #EXT-X-MAP:URI="init.mp4"
                        #EXTINF:3.818667,
                        1.m4s
                        #EXTINF:3.840000,
                        2.m4s
                        #EXTINF:3.840000,
                        3.m4s
                        #EXTINF:0.100000,
                        4.m4s
                        #EXT-X-ENDLIST
                        """);
    }

    @Test
    void theMultivariantPlaylistBeginsWithTheDefaultAndLeavesOpusOut() {
        // Given
        List<Rendition> all =
                List.of(
                        Rendition.segmented(RenditionFormat.AAC_64, 2, SEGMENTS),
                        Rendition.segmented(RenditionFormat.OPUS_128, 2, SEGMENTS),
                        Rendition.file(RenditionFormat.MP3_FILE, 2, 9),
                        AAC_128);
        // When
        String text = HlsMultivariant.write(all, "abc", Optional.empty());
        // Then
        String rates = "BANDWIDTH=142132,AVERAGE-BANDWIDTH=135188,CODECS=\"mp4a.40.2\"\n";
        assertThat(text)
                .isEqualTo(
                        "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n"
                                + "#EXT-X-STREAM-INF:"
                                + rates
                                + "abc/aac-128/index.m3u8\n"
                                + "#EXT-X-STREAM-INF:"
                                + rates
                                + "abc/aac-64/index.m3u8\n");
    }

    @Test
    void theManifestJoinsEqualSegments() {
        // Given
        Rendition opus = Rendition.segmented(RenditionFormat.OPUS_128, 2, SEGMENTS);
        // When
        String text = DashManifest.write(List.of(AAC_128, opus), "abc", Optional.empty());
        // Then
        assertThat(text)
                .contains("mediaPresentationDuration=\"PT11.599S\"")
                .contains(
                        "<S t=\"0\" d=\"183296\"/>", "<S d=\"184320\" r=\"1\"/>", "<S d=\"4800\"/>")
                .contains("id=\"aac-128\" codecs=\"mp4a.40.2\" bandwidth=\"142132\"")
                .contains("id=\"opus-128\" codecs=\"opus\"")
                .containsOnlyOnce("<AdaptationSet id=\"1\"");
    }

    @Test
    void aRungIsAlignedWhenItsBordersAreTheSame() {
        // Given
        Rendition same = Rendition.segmented(RenditionFormat.AAC_64, 2, SEGMENTS);
        Rendition other =
                Rendition.segmented(RenditionFormat.AAC_64, 2, List.of(new Segment(5, 5)));
        // When
        List<Boolean> aligned = List.of(AAC_128.isAlignedWith(same), AAC_128.isAlignedWith(other));
        // Then
        assertThat(aligned).containsExactly(true, false);
    }

    @Test
    void aVeryShortTrackStillHasAPeak() {
        // When
        Rendition shortOne =
                Rendition.segmented(RenditionFormat.AAC_64, 2, List.of(new Segment(4_800, 1_000)));
        // Then
        assertThat(shortOne.peakBandwidth()).isEqualTo(80_000);
    }

    /** Two segments together count as well: a short loud rest cannot hide behind its neighbour. */
    @Test
    void thePeakIsThatOfTheBusiestRun() {
        // Given
        List<Segment> segments =
                List.of(
                        new Segment(184_320, 46_080),
                        new Segment(184_320, 46_080),
                        new Segment(48_000, 60_000));
        // When
        long peak = Rendition.segmented(RenditionFormat.AAC_64, 2, segments).peakBandwidth();
        // Then
        assertThat(peak).isEqualTo(Math.round(Math.ceil(8 * 106_080 / 4.84)));
    }

    @Test
    void oneChannelIsSaidToBeOne() {
        // Given
        Rendition mono = Rendition.segmented(RenditionFormat.AAC_64, 1, SEGMENTS);
        // When
        String text = DashManifest.write(List.of(mono), "abc", Optional.empty());
        // Then
        assertThat(text).contains("<AudioChannelConfiguration value=\"1\"");
    }

    @Test
    void nothingEmptyIsASegmentAndNoFileHasAny() {
        assertThatThrownBy(() -> new Segment(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rendition.segmented(RenditionFormat.MP3_FILE, 2, SEGMENTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGridFitsTheFramesOfBothCodecs() {
        assertThat(Grid.SEGMENT_TICKS % 1024).isZero();
        assertThat(Grid.SEGMENT_TICKS % 960).isZero();
        assertThat(Grid.SEGMENT.toMillis()).isEqualTo(3840);
    }
}
