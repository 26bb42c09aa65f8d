package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.GetStorageRequest;
import io.veza.proto.stream.v1.Storage;
import io.veza.proto.stream.v1.StorageService;
import io.veza.stream.application.upload.StorageQuota;

@GrpcService
class StorageGrpcService implements StorageService {

    private final StorageQuota quota;
    private final Caller caller;

    StorageGrpcService(StorageQuota quota, Caller caller) {
        this.quota = quota;
        this.caller = caller;
    }

    @Override
    public Uni<Storage> getStorage(GetStorageRequest request) {
        return quota.of(caller.principal())
                .map(storage ->
                        Storage.newBuilder()
                                .setUsedBytes(storage.usage().bytes())
                                .setAllowedBytes(storage.allowed())
                                .setOpenUploads(storage.usage().open())
                                .build());
    }
}
