package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.Session;
import io.veza.proto.chat.v1.AnalyticsService;
import io.veza.proto.chat.v1.GetHouseFiguresRequest;
import io.veza.proto.chat.v1.HouseFigures;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/admin/analytics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin", description = "For operators: admins only.")
class AnalyticsResource {

    private final AnalyticsService analytics;
    private final FiguresStream figures;

    AnalyticsResource(@GrpcClient("chat") AnalyticsService analytics, FiguresStream figures) {
        this.analytics = analytics;
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "getHouseFigures", summary = "How much is going on just now")
    public Uni<HouseFigures> get() {
        return analytics.getHouseFigures(GetHouseFiguresRequest.getDefaultInstance());
    }

    @GET
    @Path("/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseStatus(200)
    @Operation(
            operationId = "watchHouseFigures",
            summary = "How much is going on, once a second",
            description =
                    "Server-sent events: `figures` carries HouseFigures as JSON; `interrupted` says that"
                            + " chat does not answer just now, more figures follow when it does;"
                            + " `reconnect` ends the stream because this gateway stops; `end` ends it"
                            + " for good, with the problem, e.g. TOKEN_EXPIRED.")
    @APIResponse(
            responseCode = "200",
            description = "Events, one a second",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(ref = "HouseFigures")))
    public Multi<OutboundSseEvent> live(@Context Sse sse) {
        return figures.open(Session.current().orElseThrow()).map(said -> event(sse, said));
    }

    private static OutboundSseEvent event(Sse sse, FiguresStream.Said said) {
        return sse.newEventBuilder()
                .name(said.event())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, said.data())
                .build();
    }
}
