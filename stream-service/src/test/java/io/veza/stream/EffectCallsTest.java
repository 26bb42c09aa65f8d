package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.EffectPreview;
import io.veza.proto.stream.v1.GetPluginHostRequest;
import io.veza.proto.stream.v1.ListPluginsRequest;
import io.veza.proto.stream.v1.Plugin;
import io.veza.proto.stream.v1.PluginHost;
import io.veza.proto.stream.v1.Render;
import io.veza.stream.studio.EffectStudio;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Effects for one's own tracks: what there is, and how a part sounds. */
@QuarkusTest
class EffectCallsTest extends EffectStudio {

    @Test
    void theHostSaysWhatItHas() {
        // When
        List<Plugin> plugins =
                await(as(ARTIST, effects).listPlugins(ListPluginsRequest.getDefaultInstance()))
                        .getItemsList();
        PluginHost host =
                await(as(ARTIST, effects).getPluginHost(GetPluginHostRequest.getDefaultInstance()));
        // Then
        assertThat(plugins)
                .extracting(Plugin::getId)
                .contains("trim", "fade", "equaliser", "compressor", "normalise", "reverb")
                .contains("echo", "tempo", "pitch");
        assertThat(host.getReady()).isTrue();
        assertThat(host.getBackend()).startsWith("ffmpeg ");
    }

    @Test
    void aPartIsHeardAtAnAddressOfItsOwn() {
        // Given
        long track = ready("PRIVATE", SONG);
        // When
        EffectPreview preview = preview(track, effect("tempo", "speed", 2));
        HttpResponse<byte[]> heard = studio.get(preview.getUrl());
        // Then
        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(heard.headers().firstValue("Content-Type")).hasValue("audio/mpeg");
        assertThat(heard.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(heard.body().length).isBetween(40_000, 60_000);
        assertThat(studio.get(preview.getUrl(), "Range", "bytes=0-9").body()).hasSize(10);
        String other = preview.getUrl().replaceAll("\\d+\\.mp3$", "4711.mp3");
        assertThat(studio.get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void aPartIsGoneWhenItsTimeIsOver() {
        // Given
        long track = ready("PUBLIC", SONG);
        EffectPreview preview = preview(track);
        String id = preview.getUrl().replaceAll(".*/(\\d+)\\.mp3", "$1");
        // When
        run("update effect_preview set expires_at = created_at where id = $1", Long.valueOf(id));
        // Then
        assertThat(studio.get(preview.getUrl()).statusCode()).isEqualTo(404);
        await(Uni.createFrom().deferred(sweep::handle));
        assertThat(isGone("previews/" + id)).isTrue();
        assertThat(rows("select 1 from effect_preview where id = $1", Long.valueOf(id))).isZero();
    }

    @Test
    void nobodyHasManyMadeAtOnceOrKept() {
        // Given
        long track = ready("PUBLIC", SONG);
        String first = preview(track).getUrl();
        await(
                pool.preparedQuery(
                                "insert into effect_preview (id, person, track, created_at, expires_at)"
                                        + " select $1::bigint + i, $2, $3, now(), now() + interval '1 min'"
                                        + " from generate_series(1, 9) i")
                        .execute(Tuple.of(ids.next(), ARTIST, track)));
        // When
        String busy = code(() -> preview(track));
        run("update effect_preview set making = false where person = $1", ARTIST);
        String last = preview(track).getUrl();
        // Then
        assertThat(busy).isEqualTo("TOO_MANY_PREVIEWS");
        assertThat(studio.get(first).statusCode()).isEqualTo(404);
        assertThat(studio.get(last).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyItsArtistMay() {
        // Given
        long open = ready("PUBLIC", SONG);
        long closed = ready("PRIVATE", SONG);
        long render = render(open, effect("trim", "start", 1)).getId();
        // When
        List<String> refusals =
                List.of(
                        code(() -> tryPreview(LISTENER, open)),
                        code(() -> tryRender(LISTENER, open)),
                        code(() -> get(LISTENER, open, render)),
                        code(() -> cancel(LISTENER, open, render)),
                        code(() -> tryPreview(LISTENER, closed)),
                        code(() -> tryRender(LISTENER, closed)),
                        code(() -> get(ARTIST, closed, render)));
        // Then
        assertThat(refusals)
                .containsExactly(
                        "NOT_YOUR_TRACK",
                        "NOT_YOUR_TRACK",
                        "NOT_YOUR_TRACK",
                        "NOT_YOUR_TRACK",
                        "TRACK_NOT_FOUND",
                        "TRACK_NOT_FOUND",
                        "RENDER_NOT_FOUND");
        assertThat(awaitEnd(open, render).getState()).isEqualTo(Render.State.SAVED);
    }

    @Test
    void chainsAreRefusedByStableCodes() {
        // Given
        long track = ready("PUBLIC", SONG);
        // When
        List<String> refusals =
                List.of(
                        code(() -> render(track)),
                        code(() -> preview(track, effect("amovie=/etc/passwd", "x", 1))),
                        code(() -> preview(track, effect("echo", "x", 1))),
                        code(() -> preview(track, effect("echo", "delay", Double.NaN))),
                        code(() -> render(track, effect("trim", "start", 9))));
        // Then
        assertThat(refusals)
                .containsExactly(
                        "EFFECT_CHAIN_EMPTY",
                        "EFFECT_UNKNOWN",
                        "EFFECT_PARAMETER_UNKNOWN",
                        "EFFECT_VALUE_REFUSED",
                        "EFFECT_NOTHING_LEFT");
    }
}
