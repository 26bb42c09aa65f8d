package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.effect.Plugin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says what sound can be sent through, and how the host of it is. */
@ApplicationScoped
public class ShowPlugins {

    private final PluginHost host;
    private final Renders renders;

    ShowPlugins(PluginHost host, Renders renders) {
        this.host = host;
        this.renders = renders;
    }

    public record Health(boolean ready, String backend, Renders.Load load) {}

    public List<Plugin> all() {
        return host.plugins();
    }

    public Uni<Health> health() {
        return renders.load()
                .map(load -> new Health(!host.plugins().isEmpty(), host.backend(), load));
    }
}
