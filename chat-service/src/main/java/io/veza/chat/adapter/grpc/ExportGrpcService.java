package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.export.CreateExport;
import io.veza.chat.application.export.ReadExport;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.CreateExportRequest;
import io.veza.proto.chat.v1.ExportPage;
import io.veza.proto.chat.v1.ExportService;
import io.veza.proto.chat.v1.ListExportsRequest;
import io.veza.proto.chat.v1.ListExportsResponse;
import io.veza.proto.chat.v1.ReadExportRequest;
import io.veza.proto.chat.v1.RoomExport;

/** Taking a room's history away. */
@GrpcService
class ExportGrpcService implements ExportService {

    private final Caller caller;
    private final CreateExport createExport;
    private final ReadExport readExport;

    ExportGrpcService(Caller caller, CreateExport createExport, ReadExport readExport) {
        this.caller = caller;
        this.createExport = createExport;
        this.readExport = readExport;
    }

    @Override
    public Uni<RoomExport> createExport(CreateExportRequest request) {
        return createExport
                .handle(
                        new CreateExport.Command(
                                RoleMessages.actor(caller.principal()), request.getRoom()))
                .map(ExportMessages::export);
    }

    @Override
    public Uni<ListExportsResponse> listExports(ListExportsRequest request) {
        return createExport
                .list(caller.principal().user(), request.getRoom())
                .map(ExportMessages::exports);
    }

    @Override
    public Uni<ExportPage> readExport(ReadExportRequest request) {
        return readExport
                .handle(ExportMessages.query(caller.principal(), request))
                .map(ExportMessages::page);
    }
}
