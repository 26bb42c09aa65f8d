package io.veza.platform.auth;

import io.quarkus.arc.DefaultBean;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.GetJwksRequest;
import io.veza.proto.user.v1.Jwks;
import io.veza.proto.user.v1.KeyService;
import jakarta.inject.Singleton;

/** Asks the service that signs; that service itself brings a bean of its own. */
@Singleton
@DefaultBean
class GrpcKeySource implements KeySource {

    private final KeyService keys;

    GrpcKeySource(@GrpcClient("user") KeyService keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Jwks> load() {
        return keys.getJwks(GetJwksRequest.getDefaultInstance());
    }
}
