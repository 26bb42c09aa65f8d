package io.veza.stream.adapter.grpc.effect;

import io.veza.proto.stream.v1.EffectPreview;
import io.veza.proto.stream.v1.ListRendersResponse;
import io.veza.proto.stream.v1.Plugin;
import io.veza.proto.stream.v1.PluginHost;
import io.veza.proto.stream.v1.PluginParameter;
import io.veza.proto.stream.v1.Render;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.application.effect.MakePreview;
import io.veza.stream.application.effect.ShowPlugins;
import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.RenderState;
import java.util.List;

/** Between the contract and effects. */
final class EffectMessages {

    private EffectMessages() {}

    static List<Effect> toDomain(List<io.veza.proto.stream.v1.Effect> chain) {
        return chain.stream().map(one -> new Effect(one.getPlugin(), one.getValuesMap())).toList();
    }

    static Plugin toProto(io.veza.stream.domain.effect.Plugin plugin) {
        return Plugin.newBuilder()
                .setId(plugin.id())
                .setName(plugin.name())
                .addAllParameters(
                        plugin.parameters().stream().map(EffectMessages::parameter).toList())
                .setOnce(plugin.once())
                .build();
    }

    private static PluginParameter parameter(Parameter parameter) {
        return PluginParameter.newBuilder()
                .setId(parameter.id())
                .setName(parameter.name())
                .setUnit(PluginParameter.Unit.valueOf(parameter.unit().name()))
                .setMin(parameter.min())
                .setMax(parameter.max())
                .setInitial(parameter.initial())
                .build();
    }

    static PluginHost toProto(ShowPlugins.Health health) {
        return PluginHost.newBuilder()
                .setReady(health.ready())
                .setBackend(health.backend())
                .setWaiting(health.load().waiting())
                .setRunning(health.load().running())
                .build();
    }

    static EffectPreview toProto(MakePreview.Offer offer) {
        return EffectPreview.newBuilder()
                .setUrl(offer.address())
                .setExpiresAt(Times.timestamp(offer.expires()))
                .build();
    }

    static ListRendersResponse toProto(List<io.veza.stream.domain.effect.Render> renders) {
        return ListRendersResponse.newBuilder()
                .addAllItems(renders.stream().map(EffectMessages::toProto).toList())
                .build();
    }

    static Render toProto(io.veza.stream.domain.effect.Render render) {
        Render.Builder message =
                Render.newBuilder()
                        .setId(render.id())
                        .setState(Render.State.valueOf(render.state().name()))
                        .setProgress(render.progress())
                        .setCreatedAt(Times.timestamp(render.createdAt()));
        render.chain().effects().stream().map(EffectMessages::effect).forEach(message::addChain);
        if (render.state() == RenderState.FAILED) {
            message.setFailure(render.failure());
        }
        return message.build();
    }

    private static io.veza.proto.stream.v1.Effect effect(Effect effect) {
        return io.veza.proto.stream.v1.Effect.newBuilder()
                .setPlugin(effect.plugin())
                .putAllValues(effect.values())
                .build();
    }
}
