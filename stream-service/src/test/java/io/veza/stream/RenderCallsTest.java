package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.EffectPreview;
import io.veza.proto.stream.v1.ListRendersRequest;
import io.veza.proto.stream.v1.Render;
import io.veza.proto.stream.v1.RestoreVersionRequest;
import io.veza.proto.stream.v1.Version;
import io.veza.stream.application.encode.EncodeJobs;
import io.veza.stream.application.encode.EncodeRunner;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.studio.EffectStudio;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tracks that were sent through effects, and play as what came of them. */
@QuarkusTest
class RenderCallsTest extends EffectStudio {

    private static final byte[] LONG = Sound.bytes(Sound.make("long-effects.mp3", 120));

    @Inject EncodeRunner runner;
    @Inject EncodeJobs jobs;

    @Test
    void whatWasRenderedPlaysAndTheFormerComesBack() {
        // Given
        long track = ready("PUBLIC", SONG);
        String before = get(track).getSha256();
        // When
        Render begun = render(track, effect("trim", "start", 1), effect("echo", "repeats", 1));
        Render saved = awaitEnd(track, begun.getId());
        // Then
        assertThat(begun.getState()).isEqualTo(Render.State.WAITING);
        assertThat(saved.getState()).isEqualTo(Render.State.SAVED);
        assertThat(saved.getProgress()).isEqualTo(100);
        assertThat(saved.getChain(1).getValuesMap()).containsEntry("delay", 350.0);
        assertThat(get(track).getDurationMs()).isBetween(3_250, 3_450);
        List<Version> files = versions(track);
        assertThat(files).extracting(Version::getCurrent).containsExactly(true, false);
        assertThat(files.getFirst().getId()).isEqualTo(begun.getId());
        assertThat(files.getFirst().getFileName()).isEqualTo("song (effects).flac");
        await(
                as(ARTIST, versions)
                        .restoreVersion(
                                RestoreVersionRequest.newBuilder()
                                        .setTrack(track)
                                        .setVersion(files.getLast().getId())
                                        .build()));
        assertThat(get(track).getSha256()).isEqualTo(before);
    }

    @Test
    void whatIsStoppedLeavesNothing() throws InterruptedException {
        // Given
        long track = ready("PUBLIC", LONG);
        String before = get(track).getSha256();
        runner.stop();
        long render = render(track, effect("pitch", "shift", 3)).getId();
        String second = code(() -> render(track, effect("pitch", "shift", 4)));
        // When
        runner.start("busy", 2);
        Poll.until(PATIENCE, "it runs", () -> get(ARTIST, track, render).getProgress() > 0);
        Render stopped = cancel(ARTIST, track, render);
        // Then
        assertThat(second).isEqualTo("RENDER_RUNNING");
        assertThat(stopped.getState()).isEqualTo(Render.State.CANCELLED);
        Poll.until(
                PATIENCE,
                "nothing is left to do",
                () -> rows("select 1 from encode_job where track = $1", render) == 0);
        assertThat(code(() -> cancel(ARTIST, track, render))).isEqualTo("RENDER_ENDED");
        assertThat(versions(track)).hasSize(1);
        assertThat(get(track).getSha256()).isEqualTo(before);
        assertThat(isGone("tracks/" + render + "/source")).isTrue();
    }

    @Test
    void whatADeadRunnerLeftIsRenderedByAnother() throws Exception {
        // Given
        long track = ready("PUBLIC", SONG);
        runner.stop();
        long render = render(track, effect("trim", "start", 1)).getId();
        EncodeJob dead = claim(render);
        Path half = workbench.workspace(render, 1);
        Files.writeString(half.resolve("rendered.flac"), "half a file");
        Render meanwhile = get(ARTIST, track, render);
        // When
        runner.start("alive", 2);
        Render saved = awaitEnd(track, render);
        // Then
        assertThat(dead.kind()).isEqualTo(EncodeJob.Kind.RENDER);
        assertThat(meanwhile.getState()).isEqualTo(Render.State.RUNNING);
        assertThat(saved.getState()).isEqualTo(Render.State.SAVED);
        assertThat(get(track).getDurationMs()).isBetween(2_950, 3_050);
        assertThat(versions(track)).hasSize(2);
    }

    @Test
    void whatWasMadeOfAnotherFileIsNotSaved() throws InterruptedException {
        // Given
        long track = ready("PUBLIC", SONG);
        runner.stop();
        long render = render(track, effect("trim", "start", 1)).getId();
        run("update encode_job set due_at = due_at + interval '1 hour' where track = $1", render);
        runner.start("late", 2);
        byte[] other = Sound.bytes(Sound.make("other-effects.flac", 2));
        studio.post(ARTIST, "/api/v2/tracks/" + track + "/file", new Form().file("o.flac", other));
        await(track, found -> found.getDurationMs() < 2_500);
        // When
        run("update encode_job set due_at = created_at where track = $1", render);
        Render failed = awaitEnd(track, render);
        // Then
        assertThat(failed.getState()).isEqualTo(Render.State.FAILED);
        assertThat(failed.getFailure()).isEqualTo("RENDER_OUTDATED");
        assertThat(isGone("tracks/" + render + "/source")).isTrue();
        assertThat(get(track).getDurationMs()).isLessThan(2_500);
    }

    @Test
    void allGoesWithItsTrack() throws InterruptedException {
        // Given
        long track = ready("PUBLIC", SONG);
        EffectPreview preview = preview(track);
        runner.stop();
        long render = render(track, effect("trim", "start", 1)).getId();
        // When
        await(as(ARTIST).deleteTrack(DeleteTrackRequest.newBuilder().setTrack(track).build()));
        runner.start("after", 2);
        // Then
        assertThat(studio.get(preview.getUrl()).statusCode()).isEqualTo(404);
        assertThat(rows("select 1 from effect_render where id = $1", render)).isZero();
        Poll.until(
                PATIENCE,
                "its job is gone",
                () -> rows("select 1 from encode_job where track = $1", render) == 0);
        await(Uni.createFrom().deferred(sweep::handle));
        assertThat(rows("select 1 from effect_preview where track is null and $1 > 0", 1L))
                .isZero();
    }

    @Test
    void rendersOfATrackAreListedNewestFirst() {
        // Given
        long track = ready("PUBLIC", SONG);
        long first = render(track, effect("trim", "start", 1)).getId();
        awaitEnd(track, first);
        long second = render(track, effect("trim", "end", 1)).getId();
        awaitEnd(track, second);
        // When
        List<Render> renders =
                await(
                                as(ARTIST, effects)
                                        .listRenders(
                                                ListRendersRequest.newBuilder()
                                                        .setTrack(track)
                                                        .build()))
                        .getItemsList();
        // Then
        assertThat(renders).extracting(Render::getId).containsExactly(second, first);
    }

    private EncodeJob claim(long render) {
        while (true) {
            EncodeJob job = jobs.claim("dead", Duration.ofSeconds(1)).orElseThrow();
            if (job.track() == render) {
                return job;
            }
        }
    }
}
