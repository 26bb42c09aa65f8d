package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.export.ExportFile;
import io.veza.proto.chat.v1.CreateExportRequest;
import io.veza.proto.chat.v1.ExportService;
import io.veza.proto.chat.v1.ListExportsRequest;
import io.veza.proto.chat.v1.ListExportsResponse;
import io.veza.proto.chat.v1.RoomExport;
import io.veza.proto.edge.v1.ExportFileRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestMulti;

@Path("/api/v2/rooms/{room}/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "Taking a room's history away.")
class ExportResource {

    private final ExportService exports;
    private final ExportFile file;

    ExportResource(@GrpcClient("chat") ExportService exports, ExportFile file) {
        this.exports = exports;
        this.file = file;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createExport",
            summary = "Make the room's history up to now ready to be taken away, for 7 days")
    public Uni<RoomExport> create(CreateExportRequest request) {
        return exports.createExport(request);
    }

    @GET
    @Operation(
            operationId = "listExports",
            summary = "One's own of the room that can still be read, newest first")
    public Uni<ListExportsResponse> list(ListExportsRequest request) {
        return exports.listExports(request);
    }

    /** Not as JSON or HTML: those would be taken apart or shown, and this is to be kept. */
    @GET
    @Path("/{export}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(200)
    @Operation(operationId = "readExport", summary = "The whole of it as one file")
    @APIResponse(
            responseCode = "200",
            description = "The file, made while it is read",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestMulti<byte[]> read(ExportFileRequest request) {
        String name =
                "room-"
                        + request.getRoom()
                        + "."
                        + request.getFormat().name().toLowerCase(Locale.ROOT);
        Map<String, List<String>> headers =
                Map.of("Content-Disposition", List.of("attachment; filename=\"" + name + "\""));
        return RestMulti.fromUniResponse(
                file.open(request), ExportFile.Opened::bytes, _ -> headers, _ -> 200);
    }
}
