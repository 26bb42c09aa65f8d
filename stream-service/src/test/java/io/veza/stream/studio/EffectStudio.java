package io.veza.stream.studio;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.Problems;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.CancelRenderRequest;
import io.veza.proto.stream.v1.Effect;
import io.veza.proto.stream.v1.EffectPreview;
import io.veza.proto.stream.v1.GetRenderRequest;
import io.veza.proto.stream.v1.ListVersionsRequest;
import io.veza.proto.stream.v1.PluginHostService;
import io.veza.proto.stream.v1.Render;
import io.veza.proto.stream.v1.RenderOfflineRequest;
import io.veza.proto.stream.v1.RenderPreviewRequest;
import io.veza.proto.stream.v1.Version;
import io.veza.proto.stream.v1.VersionService;
import io.veza.stream.application.effect.SweepEffects;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.Workbench;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Tracks that go through effects. */
public abstract class EffectStudio extends StreamTest {

    protected static final byte[] SONG = Sound.bytes(Sound.make("effects.mp3", 4));

    @GrpcClient("stream")
    protected PluginHostService effects;

    @GrpcClient("stream")
    protected VersionService versions;

    @Inject protected MediaStore store;

    @Inject protected Workbench workbench;
    @Inject protected SweepEffects sweep;

    protected long ready(String visibility, byte[] song) {
        Form form = new Form().field("title", "Song").field("visibility", visibility);
        return awaitReady(studio.upload(ARTIST, form.file("song.mp3", song)).getId()).getId();
    }

    protected static Effect effect(String plugin, String parameter, double value) {
        return Effect.newBuilder().setPlugin(plugin).putValues(parameter, value).build();
    }

    protected EffectPreview preview(long track, Effect... chain) {
        return await(
                as(ARTIST, effects)
                        .renderPreview(
                                RenderPreviewRequest.newBuilder()
                                        .setTrack(track)
                                        .addAllChain(List.of(chain))
                                        .build()));
    }

    protected EffectPreview tryPreview(long person, long track) {
        return await(
                as(person, effects)
                        .renderPreview(RenderPreviewRequest.newBuilder().setTrack(track).build()));
    }

    protected Render render(long track, Effect... chain) {
        return await(
                as(ARTIST, effects)
                        .renderOffline(
                                RenderOfflineRequest.newBuilder()
                                        .setTrack(track)
                                        .addAllChain(List.of(chain))
                                        .build()));
    }

    protected Render tryRender(long person, long track) {
        return await(
                as(person, effects)
                        .renderOffline(
                                RenderOfflineRequest.newBuilder()
                                        .setTrack(track)
                                        .addChain(effect("trim", "start", 1))
                                        .build()));
    }

    protected Render get(long person, long track, long render) {
        return await(
                as(person, effects)
                        .getRender(
                                GetRenderRequest.newBuilder()
                                        .setTrack(track)
                                        .setRender(render)
                                        .build()));
    }

    protected Render cancel(long person, long track, long render) {
        return await(
                as(person, effects)
                        .cancelRender(
                                CancelRenderRequest.newBuilder()
                                        .setTrack(track)
                                        .setRender(render)
                                        .build()));
    }

    protected Render awaitEnd(long track, long render) {
        List<Render.State> ends =
                List.of(Render.State.SAVED, Render.State.FAILED, Render.State.CANCELLED);
        Poll.until(
                PATIENCE,
                "the render ends",
                () -> ends.contains(get(ARTIST, track, render).getState()));
        return get(ARTIST, track, render);
    }

    protected List<Version> versions(long track) {
        return await(
                        as(ARTIST, versions)
                                .listVersions(
                                        ListVersionsRequest.newBuilder().setTrack(track).build()))
                .getItemsList();
    }

    protected boolean isGone(String key) {
        try {
            return store.find(key).isEmpty();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    protected String code(Supplier<?> call) {
        StatusRuntimeException refusal =
                catchThrowableOfType(StatusRuntimeException.class, call::get);
        return Problems.of(refusal, "/").getCode();
    }

    protected void run(String sql, long id) {
        await(pool.preparedQuery(sql).execute(Tuple.of(id)));
    }

    protected int rows(String sql, long id) {
        return await(pool.preparedQuery(sql).execute(Tuple.of(id))).size();
    }

    protected <T> T as(long person, T client) {
        return Bearer.attach(client, TestTokens.bearer(person));
    }

    protected static <T> T await(Uni<T> call) {
        return call.await().atMost(CALL);
    }
}
