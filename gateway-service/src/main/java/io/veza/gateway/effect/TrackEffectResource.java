package io.veza.gateway.effect;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CancelRenderRequest;
import io.veza.proto.stream.v1.EffectPreview;
import io.veza.proto.stream.v1.GetRenderRequest;
import io.veza.proto.stream.v1.ListRendersRequest;
import io.veza.proto.stream.v1.ListRendersResponse;
import io.veza.proto.stream.v1.MutinyPluginHostServiceGrpc.MutinyPluginHostServiceStub;
import io.veza.proto.stream.v1.Render;
import io.veza.proto.stream.v1.RenderOfflineRequest;
import io.veza.proto.stream.v1.RenderPreviewRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/tracks/{track}/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "effects")
class TrackEffectResource {

    /** Rendering takes longer than calls may, where there is much to do. */
    private static final int LONGEST_SECONDS = 20;

    private final MutinyPluginHostServiceStub host;

    TrackEffectResource(@GrpcClient("stream") MutinyPluginHostServiceStub host) {
        this.host = host;
    }

    @POST
    @Path("/previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "previewEffects",
            summary = "Hear up to 30 s of one's own track as a chain would make it")
    public Uni<EffectPreview> preview(RenderPreviewRequest request) {
        return host.withDeadlineAfter(LONGEST_SECONDS, TimeUnit.SECONDS).renderPreview(request);
    }

    @POST
    @Path("/renders")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            operationId = "renderEffects",
            summary = "Send one's own track through a chain; the result becomes its new file")
    public Uni<Render> render(RenderOfflineRequest request) {
        return host.renderOffline(request);
    }

    @GET
    @Path("/renders")
    @Operation(
            operationId = "listRenders",
            summary = "What one's own track was sent through lately, newest first")
    public Uni<ListRendersResponse> list(ListRendersRequest request) {
        return host.listRenders(request);
    }

    @GET
    @Path("/renders/{render}")
    @Operation(operationId = "getRender", summary = "How far a render has come")
    public Uni<Render> get(GetRenderRequest request) {
        return host.getRender(request);
    }

    @DELETE
    @Path("/renders/{render}")
    @Operation(
            operationId = "cancelRender",
            summary = "Stop a render for good; the track stays as it is")
    public Uni<Render> cancel(CancelRenderRequest request) {
        return host.cancelRender(request);
    }
}
