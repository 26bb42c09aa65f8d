package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.DeleteVersionRequest;
import io.veza.proto.stream.v1.DeleteVersionResponse;
import io.veza.proto.stream.v1.ListVersionsRequest;
import io.veza.proto.stream.v1.ListVersionsResponse;
import io.veza.proto.stream.v1.RestoreVersionRequest;
import io.veza.proto.stream.v1.Version;
import io.veza.proto.stream.v1.VersionService;
import io.veza.stream.application.version.DeleteVersion;
import io.veza.stream.application.version.ListVersions;
import io.veza.stream.application.version.RestoreVersion;

/** Serves {@code veza.stream.v1.VersionService}. */
@GrpcService
class VersionGrpcService implements VersionService {

    private final ListVersions listVersions;
    private final RestoreVersion restoreVersion;
    private final DeleteVersion deleteVersion;
    private final Caller caller;

    VersionGrpcService(
            ListVersions listVersions,
            RestoreVersion restoreVersion,
            DeleteVersion deleteVersion,
            Caller caller) {
        this.listVersions = listVersions;
        this.restoreVersion = restoreVersion;
        this.deleteVersion = deleteVersion;
        this.caller = caller;
    }

    @Override
    public Uni<ListVersionsResponse> listVersions(ListVersionsRequest request) {
        return listVersions
                .handle(request.getTrack(), caller.principal())
                .map(all ->
                        ListVersionsResponse.newBuilder()
                                .addAllItems(all.stream().map(VersionMessages::toProto).toList())
                                .build());
    }

    @Override
    public Uni<Version> restoreVersion(RestoreVersionRequest request) {
        return restoreVersion
                .handle(
                        new RestoreVersion.Command(
                                request.getTrack(), request.getVersion(), caller.principal()))
                .map(VersionMessages::toProto);
    }

    @Override
    public Uni<DeleteVersionResponse> deleteVersion(DeleteVersionRequest request) {
        return deleteVersion
                .handle(
                        new DeleteVersion.Command(
                                request.getTrack(), request.getVersion(), caller.principal()))
                .replaceWith(DeleteVersionResponse.getDefaultInstance());
    }
}
