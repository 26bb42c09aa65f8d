package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of RFC 8216 and of players, one by one, on what is served. */
@QuarkusTest
class PlaylistRulesTest extends StreamTest {

    private static final double SECONDS = 20;
    private static final Pattern VARIANT =
            Pattern.compile(
                    "#EXT-X-STREAM-INF:BANDWIDTH=(\\d+),AVERAGE-BANDWIDTH=(\\d+),"
                            + "CODECS=\"mp4a\\.40\\.2\"\n([^\n]+)");
    private static Track track = Track.getDefaultInstance();
    private String master = "";

    private record Variant(long peak, long average, String address) {}

    @BeforeEach
    void publish() {
        if (track.getId() == 0) {
            track = awaitReady(upload(Sound.make("rules.flac", SECONDS)).getId());
        }
        master = studio.text(track.getPlayback().getHls());
    }

    @Test
    void theMasterSaysThatSegmentsStandAlone() {
        assertThat(master).startsWith("#EXTM3U\n").contains("#EXT-X-INDEPENDENT-SEGMENTS\n");
    }

    @Test
    void everyRungIsThereAndTheFirstFitsAPhone() {
        // When
        List<Variant> variants = variants();
        // Then
        assertThat(variants).hasSize(4);
        assertThat(variants.getFirst().average()).isLessThan(160_000);
        assertThat(variants.getFirst().peak()).isLessThan(192_000);
    }

    @Test
    void statedRatesAreThoseOfTheSegments() {
        for (Variant variant : variants()) {
            // Given
            List<String> names = segments(variant);
            List<Double> durations = durations(variant);
            // When
            double bits = 0;
            double peak = 0;
            for (int i = 0; i < names.size(); i++) {
                long size = 8L * studio.get(beside(variant, names.get(i))).body().length;
                bits += size;
                peak = Math.max(peak, durations.get(i) > 2 ? size / durations.get(i) : 0);
            }
            double seconds = durations.stream().mapToDouble(one -> one).sum();
            // Then
            assertThat((double) variant.average()).isCloseTo(bits / seconds, within(10.0));
            // Runs of several segments count as well: HlsRules measures those.
            assertThat((double) variant.peak()).isBetween(peak - 10, peak * 1.1);
        }
    }

    @Test
    void aMediaPlaylistIsCompleteAndItsTargetHolds() {
        for (Variant variant : variants()) {
            String playlist = playlist(variant);
            assertThat(playlist)
                    .contains("#EXT-X-PLAYLIST-TYPE:VOD\n", "#EXT-X-TARGETDURATION:4\n")
                    .contains("#EXT-X-MAP:URI=\"init.mp4\"\n")
                    .doesNotContain("PROGRAM-DATE-TIME")
                    .endsWith("#EXT-X-ENDLIST\n");
            assertThat(durations(variant)).allMatch(duration -> duration <= 4);
        }
    }

    @Test
    void durationsAddUpToTheTrack() {
        for (Variant variant : variants()) {
            double seconds = durations(variant).stream().mapToDouble(one -> one).sum();
            assertThat(seconds).isCloseTo(SECONDS, within(0.005));
        }
    }

    @Test
    void allRungsChangeAtTheSameInstants() {
        // Given
        List<Variant> variants = variants();
        // When
        List<List<Double>> grids = variants.stream().map(this::durations).distinct().toList();
        // Then
        assertThat(grids).hasSize(1);
    }

    @Test
    void theManifestNamesTheSameSegments() {
        // When
        String manifest = studio.text(track.getPlayback().getDash());
        // Then
        String version = variants().getFirst().address().split("/")[0];
        assertThat(manifest)
                .contains("type=\"static\"", "segmentAlignment=\"true\"")
                .contains("media=\"" + version + "/$RepresentationID$/$Number$.m4s\"")
                .contains("id=\"aac-64\"", "id=\"aac-320\"", "id=\"opus-128\"")
                .contains("mediaPresentationDuration=\"PT20.000S\"");
    }

    private List<Variant> variants() {
        Matcher matcher = VARIANT.matcher(master);
        return matcher.results()
                .map(found ->
                        new Variant(
                                Long.parseLong(found.group(1)),
                                Long.parseLong(found.group(2)),
                                found.group(3)))
                .toList();
    }

    private String beside(Variant variant, String name) {
        return track.getPlayback()
                .getHls()
                .replace("master.m3u8", variant.address().replace("index.m3u8", name));
    }

    private String playlist(Variant variant) {
        return studio.text(beside(variant, "index.m3u8"));
    }

    private List<String> segments(Variant variant) {
        return playlist(variant).lines().filter(line -> line.endsWith(".m4s")).toList();
    }

    private List<Double> durations(Variant variant) {
        return playlist(variant)
                .lines()
                .filter(line -> line.startsWith("#EXTINF:"))
                .map(line -> Double.parseDouble(line.substring(8, line.length() - 1)))
                .toList();
    }
}
