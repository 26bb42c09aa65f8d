package io.veza.stream.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Revision;
import io.veza.stream.domain.lyrics.Captions;
import io.veza.stream.domain.lyrics.TimedLine;
import io.veza.stream.domain.lyrics.TimedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HlsCaptionsTest {

    private static final Segment FIRST = new Segment(Grid.SEGMENT_TICKS - Grid.PRIMING, 9);
    private static final Segment OTHER = new Segment(Grid.SEGMENT_TICKS, 9);

    private static Rendition sound(int segments) {
        return Rendition.segmented(
                RenditionFormat.AAC_128,
                2,
                Stream.concat(Stream.of(FIRST), Collections.nCopies(segments - 1, OTHER).stream())
                        .toList());
    }

    private static Captions captions(String language) {
        return new Captions(
                new Revision("AbCd_0123456789-"),
                new TimedText(
                        Map.of(), language, List.of(new TimedLine(0, 9, "A", "", List.of()))));
    }

    @Test
    void thePlaylistLastsAsLongAsTheSound() {
        // When
        String text = HlsCaptions.write(CaptionGrid.of(sound(10)));
        // Then
        assertThat(text)
                .isEqualTo(
                        """
                        #EXTM3U
                        #EXT-X-VERSION:7
                        #EXT-X-TARGETDURATION:31
                        #EXT-X-MEDIA-SEQUENCE:1
                        #EXT-X-PLAYLIST-TYPE:VOD
                        #EXTINF:30.698667,
                        1.vtt
                        #EXTINF:7.680000,
                        2.vtt
                        #EXT-X-ENDLIST
                        """);
    }

    @Test
    void piecesBeginWhereSegmentsDoAndNothingFallsBetweenThem() {
        // When
        CaptionGrid grid = CaptionGrid.of(sound(10));
        // Then
        assertThat(grid.from(1)).isZero();
        assertThat(grid.to(1)).isEqualTo(30_699);
        assertThat(grid.from(2)).isEqualTo(30_698);
        assertThat(grid.to(2)).isEqualTo(38_379);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "8, 1", "9, 2", "16, 2", "17, 3"})
    void thereIsNoEmptyPiece(int segments, int pieces) {
        assertThat(CaptionGrid.of(sound(segments)).pieces()).isEqualTo(pieces);
    }

    @Test
    void everyVariantNamesTheGroupAndTheGroupTheWords() {
        // When
        String text =
                HlsMultivariant.write(List.of(sound(2)), "abc", Optional.of(captions("pt-BR")));
        // Then
        assertThat(text)
                .contains(
                        "#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"lyrics\","
                                + "NAME=\"português (Brasil)\",LANGUAGE=\"pt-BR\","
                                + "DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,"
                                + "CHARACTERISTICS=\"public.accessibility.transcribes-spoken-dialog\","
                                + "URI=\"abc/captions-AbCd_0123456789-/index.m3u8\"\n")
                .contains("CODECS=\"mp4a.40.2\",SUBTITLES=\"lyrics\"\nabc/aac-128/index.m3u8\n");
    }

    @Test
    void aLanguageThatNobodySaidHasANameToo() {
        assertThat(HlsCaptions.media(captions(""), "abc"))
                .contains("NAME=\"Lyrics\",LANGUAGE=\"und\"");
    }

    @Test
    void theManifestHasThemWhole() {
        // When
        String text = DashManifest.write(List.of(sound(2)), "abc", Optional.of(captions("fr")));
        // Then
        assertThat(text)
                .contains("contentType=\"text\" mimeType=\"text/vtt\" lang=\"fr\"")
                .contains("<BaseURL>abc/captions-AbCd_0123456789-/all.vtt</BaseURL>")
                .contains("<AdaptationSet id=\"4\"");
    }
}
