package io.veza.stream.adapter.grpc.effect;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.CancelRenderRequest;
import io.veza.proto.stream.v1.EffectPreview;
import io.veza.proto.stream.v1.GetPluginHostRequest;
import io.veza.proto.stream.v1.GetRenderRequest;
import io.veza.proto.stream.v1.ListPluginsRequest;
import io.veza.proto.stream.v1.ListPluginsResponse;
import io.veza.proto.stream.v1.ListRendersRequest;
import io.veza.proto.stream.v1.ListRendersResponse;
import io.veza.proto.stream.v1.PluginHost;
import io.veza.proto.stream.v1.PluginHostService;
import io.veza.proto.stream.v1.Render;
import io.veza.proto.stream.v1.RenderOfflineRequest;
import io.veza.proto.stream.v1.RenderPreviewRequest;
import io.veza.stream.application.effect.CancelRender;
import io.veza.stream.application.effect.MakePreview;
import io.veza.stream.application.effect.ShowPlugins;
import io.veza.stream.application.effect.ShowRenders;
import io.veza.stream.application.effect.StartRender;
import java.time.Duration;

/** Serves {@code veza.stream.v1.PluginHostService}. */
@GrpcService
class PluginHostGrpcService implements PluginHostService {

    private final ShowPlugins plugins;
    private final MakePreview previews;
    private final StartRender starting;
    private final ShowRenders showing;
    private final CancelRender cancelling;
    private final Caller caller;

    PluginHostGrpcService(
            ShowPlugins plugins,
            MakePreview previews,
            StartRender starting,
            ShowRenders showing,
            CancelRender cancelling,
            Caller caller) {
        this.plugins = plugins;
        this.previews = previews;
        this.starting = starting;
        this.showing = showing;
        this.cancelling = cancelling;
        this.caller = caller;
    }

    @Override
    public Uni<ListPluginsResponse> listPlugins(ListPluginsRequest request) {
        caller.principal();
        return Uni.createFrom()
                .item(() ->
                        ListPluginsResponse.newBuilder()
                                .addAllItems(
                                        plugins.all().stream()
                                                .map(EffectMessages::toProto)
                                                .toList())
                                .build());
    }

    @Override
    public Uni<PluginHost> getPluginHost(GetPluginHostRequest request) {
        caller.principal();
        return plugins.health().map(EffectMessages::toProto);
    }

    @Override
    public Uni<EffectPreview> renderPreview(RenderPreviewRequest request) {
        MakePreview.Command command =
                new MakePreview.Command(
                        request.getTrack(),
                        EffectMessages.toDomain(request.getChainList()),
                        Duration.ofMillis(request.getAtMs()),
                        Duration.ofMillis(request.getLengthMs()),
                        caller.principal());
        return previews.handle(command).map(EffectMessages::toProto);
    }

    @Override
    public Uni<Render> renderOffline(RenderOfflineRequest request) {
        StartRender.Command command =
                new StartRender.Command(
                        request.getTrack(),
                        EffectMessages.toDomain(request.getChainList()),
                        caller.principal());
        return starting.handle(command).map(EffectMessages::toProto);
    }

    @Override
    public Uni<ListRendersResponse> listRenders(ListRendersRequest request) {
        return showing.all(request.getTrack(), caller.principal()).map(EffectMessages::toProto);
    }

    @Override
    public Uni<Render> getRender(GetRenderRequest request) {
        return showing.one(request.getTrack(), request.getRender(), caller.principal())
                .map(EffectMessages::toProto);
    }

    @Override
    public Uni<Render> cancelRender(CancelRenderRequest request) {
        CancelRender.Command command =
                new CancelRender.Command(
                        request.getTrack(), request.getRender(), caller.principal());
        return cancelling.handle(command).map(EffectMessages::toProto);
    }
}
