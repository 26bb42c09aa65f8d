package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.takeout.Archive;
import io.veza.proto.user.v1.AskTakeoutRequest;
import io.veza.proto.user.v1.FindArchiveRequest;
import io.veza.proto.user.v1.ListTakeoutsRequest;
import io.veza.proto.user.v1.ListTakeoutsResponse;
import io.veza.proto.user.v1.OpenTakeoutRequest;
import io.veza.proto.user.v1.OpenTakeoutResponse;
import io.veza.proto.user.v1.Takeout;
import io.veza.proto.user.v1.TakeoutService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

@Path("/api/v2/users/me/takeouts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
class TakeoutResource {

    private final TakeoutService takeouts;
    private final Archive archive;

    TakeoutResource(@GrpcClient("user") TakeoutService takeouts, Archive archive) {
        this.takeouts = takeouts;
        this.archive = archive;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "askTakeout",
            summary =
                    "Ask for a copy of everything that is held of oneself; the link comes by mail")
    public Uni<Takeout> ask(AskTakeoutRequest request) {
        return takeouts.askTakeout(request);
    }

    @GET
    @Operation(operationId = "listTakeouts", summary = "One's own copies, newest first")
    public Uni<ListTakeoutsResponse> list(ListTakeoutsRequest request) {
        return takeouts.listTakeouts(request);
    }

    @POST
    @Path("/{takeout}/open")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @Operation(
            operationId = "openTakeout",
            summary = "Take the key of the mailed link for an address to download from")
    public Uni<OpenTakeoutResponse> open(OpenTakeoutRequest request) {
        return takeouts.openTakeout(request);
    }

    /** Whoever has the ticket has proved who they are: a download is no call of the client's. */
    @GET
    @PermitAll
    @Path("/{takeout}/archive")
    @Produces("application/zip")
    @ResponseStatus(200)
    @Operation(operationId = "readArchive", summary = "The archive, or a range of it")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP file; index.html in it tells what the others are",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @APIResponse(
            responseCode = "416",
            description = "The archive ends before the range begins; Content-Range has its length")
    public RestMulti<byte[]> read(
            FindArchiveRequest request,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String unless) {
        // An archive has no tag that a condition could name, so none is ever met.
        return RestMulti.fromUniResponse(
                archive.open(request, unless == null ? range : null),
                Archive.Opened::bytes,
                Archive.Opened::headers,
                Archive.Opened::status);
    }
}
