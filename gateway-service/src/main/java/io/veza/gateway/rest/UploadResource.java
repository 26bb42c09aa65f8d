package io.veza.gateway.rest;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.media.StreamUpload;
import io.veza.gateway.media.UploadBody;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path(UploadResource.PATH)
@Tag(
        name = "uploads",
        description =
                "Large files in pieces, by tus 1.0.0; every call but OPTIONS says"
                        + " `Tus-Resumable: 1.0.0`. A whole file becomes a track.")
class UploadResource {

    static final String PATH = UploadBody.PIECES;

    private static final Pattern ID = Pattern.compile("\\d{1,19}");

    private final StreamUpload stream;

    UploadResource(StreamUpload stream) {
        this.stream = stream;
    }

    @OPTIONS
    @PermitAll
    @Operation(operationId = "describeUploads", summary = "What of tus is spoken here")
    @ResponseStatus(204)
    public Uni<Response> describe(@Context HttpServerRequest request) {
        return stream.forward(HttpMethod.OPTIONS, PATH, request, Optional.empty())
                .map(StreamUpload.Answer::toResponse);
    }

    @POST
    @Operation(
            operationId = "createUpload",
            summary = "Begin a file of `Upload-Length` bytes; its first piece may come along")
    @RequestBody(content = @Content(mediaType = UploadBody.PIECE))
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where its pieces go.",
                            schema = @Schema(type = SchemaType.STRING)))
    @ResponseStatus(201)
    public Uni<Response> create(
            @Context HttpServerRequest request,
            @HeaderParam("Upload-Length") String length,
            @HeaderParam("Upload-Metadata") String metadata) {
        return forward(HttpMethod.POST, PATH, request);
    }

    @HEAD
    @Path("/{upload}")
    @Operation(
            operationId = "getUpload",
            summary = "How far a file has come; `Veza-Track` is what it has become")
    @ResponseStatus(200)
    public Uni<Response> get(
            @Context HttpServerRequest request, @PathParam("upload") String upload) {
        return forward(HttpMethod.HEAD, place(upload), request);
    }

    @PATCH
    @Path("/{upload}")
    @Operation(
            operationId = "appendToUpload",
            summary = "Send the piece that begins at `Upload-Offset`")
    @RequestBody(required = true, content = @Content(mediaType = UploadBody.PIECE))
    @ResponseStatus(204)
    public Uni<Response> append(
            @Context HttpServerRequest request,
            @PathParam("upload") String upload,
            @HeaderParam("Upload-Offset") String offset,
            @HeaderParam("Upload-Checksum") String checksum) {
        return forward(HttpMethod.PATCH, place(upload), request);
    }

    @DELETE
    @Path("/{upload}")
    @Operation(operationId = "deleteUpload", summary = "Drop a file that is not whole")
    @ResponseStatus(204)
    public Uni<Response> delete(
            @Context HttpServerRequest request, @PathParam("upload") String upload) {
        return forward(HttpMethod.DELETE, place(upload), request);
    }

    /** For whom only GET and POST get through. */
    @POST
    @Path("/{upload}")
    @Operation(
            operationId = "overrideUploadMethod",
            summary =
                    "The call that `X-HTTP-Method-Override` names, for networks that let no other through")
    @ResponseStatus(204)
    public Uni<Response> override(
            @Context HttpServerRequest request,
            @PathParam("upload") String upload,
            @HeaderParam("X-HTTP-Method-Override") String method) {
        HttpMethod meant =
                "PATCH".equals(method) || "DELETE".equals(method) || "HEAD".equals(method)
                        ? HttpMethod.valueOf(method)
                        : HttpMethod.POST;
        return forward(meant, place(upload), request);
    }

    /** What is no id must not lead elsewhere on the other side. */
    private static String place(String upload) {
        if (!ID.matcher(upload).matches()) {
            throw new DomainException(CoreError.NOT_FOUND, "There is no such upload");
        }
        return PATH + "/" + upload;
    }

    private Uni<Response> forward(HttpMethod method, String path, HttpServerRequest request) {
        return stream.forward(method, path, request, Session.current())
                .map(StreamUpload.Answer::toResponse);
    }
}
