package io.veza.gateway.effect;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.GetPluginHostRequest;
import io.veza.proto.stream.v1.ListPluginsRequest;
import io.veza.proto.stream.v1.ListPluginsResponse;
import io.veza.proto.stream.v1.PluginHost;
import io.veza.proto.stream.v1.PluginHostService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "effects", description = "What one's own tracks can be sent through.")
class EffectResource {

    private final PluginHostService host;

    EffectResource(@GrpcClient("stream") PluginHostService host) {
        this.host = host;
    }

    @GET
    @Operation(
            operationId = "listEffects",
            summary = "What can be put into a chain, with its parameters and their bounds")
    public Uni<ListPluginsResponse> list(ListPluginsRequest request) {
        return host.listPlugins(request);
    }

    @GET
    @Path("/host")
    @Operation(
            operationId = "getEffectHost",
            summary = "Whether effects are rendered, and how many wait for it")
    public Uni<PluginHost> host(GetPluginHostRequest request) {
        return host.getPluginHost(request);
    }
}
