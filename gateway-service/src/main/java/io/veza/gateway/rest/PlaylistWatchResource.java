package io.veza.gateway.rest;

import io.smallrye.mutiny.Multi;
import io.veza.gateway.session.Session;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/playlists/{playlist}/live")
@Tag(name = "playlists")
class PlaylistWatchResource {

    private final PlaylistWatch watch;

    PlaylistWatchResource(PlaylistWatch watch) {
        this.watch = watch;
    }

    @GET
    @PlaylistSeen
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseStatus(200)
    @Operation(
            operationId = "watchPlaylist",
            summary = "Hear when somebody changes a playlist",
            description =
                    "Server-sent events: `changed` carries `{\"version\":…}`, at once and with every"
                            + " change; `pulse` says that the line is alive; `reconnect` ends the"
                            + " stream, after five minutes at the latest.")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> live(GetPlaylistRequest request, @Context Sse sse) {
        return watch.open(request, Session.current().orElseThrow()).map(said -> event(sse, said));
    }

    private static OutboundSseEvent event(Sse sse, PlaylistWatch.Said said) {
        return sse.newEventBuilder()
                .name(said.event())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, said.data())
                .build();
    }
}
