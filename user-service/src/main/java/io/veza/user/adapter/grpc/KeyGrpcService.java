package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.GetJwksRequest;
import io.veza.proto.user.v1.Jwks;
import io.veza.proto.user.v1.KeyService;
import io.veza.user.application.key.FindSigningKey;

@GrpcService
class KeyGrpcService implements KeyService {

    private final FindSigningKey keys;

    KeyGrpcService(FindSigningKey keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Jwks> getJwks(GetJwksRequest request) {
        return keys.published().map(KeyMessages::jwks);
    }
}
