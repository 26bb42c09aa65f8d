package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.media.StreamUpload;
import io.veza.proto.stream.v1.HidePortraitRequest;
import io.veza.proto.stream.v1.PortraitChanged.Kind;
import io.veza.proto.stream.v1.PortraitService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path(PortraitResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
class PortraitResource {

    static final String PATH = "/api/v2/users";

    private static final String AVATAR = "/me/avatar";
    private static final String BANNER = "/me/banner";

    private final PortraitService portraits;
    private final StreamUpload upload;

    PortraitResource(@GrpcClient("stream") PortraitService portraits, StreamUpload upload) {
        this.portraits = portraits;
        this.upload = upload;
    }

    @POST
    @Path(AVATAR)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadAvatar",
            summary = "Show another picture of oneself; it is painted anew")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(ref = "AttachmentForm")))
    @APIResponse(
            responseCode = "201",
            description = "Shown everywhere within seconds",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Portrait")))
    @ResponseStatus(201)
    public Uni<Response> uploadAvatar(@Context HttpServerRequest request) {
        return forward(AVATAR, request);
    }

    @POST
    @Path(BANNER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadBanner",
            summary = "Show another picture above one's profile; it is painted anew")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(ref = "AttachmentForm")))
    @APIResponse(
            responseCode = "201",
            description = "Shown everywhere within seconds",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Portrait")))
    @ResponseStatus(201)
    public Uni<Response> uploadBanner(@Context HttpServerRequest request) {
        return forward(BANNER, request);
    }

    private Uni<Response> forward(String what, HttpServerRequest request) {
        return upload.forward(PATH + what, request);
    }

    @DELETE
    @Path(AVATAR)
    @Operation(operationId = "removeAvatar", summary = "Show no picture of oneself")
    public Uni<Void> removeAvatar() {
        return hide(Kind.AVATAR);
    }

    @DELETE
    @Path(BANNER)
    @Operation(operationId = "removeBanner", summary = "Show no picture above one's profile")
    public Uni<Void> removeBanner() {
        return hide(Kind.BANNER);
    }

    private Uni<Void> hide(Kind kind) {
        return portraits
                .hidePortrait(HidePortraitRequest.newBuilder().setKind(kind).build())
                .replaceWithVoid();
    }
}
