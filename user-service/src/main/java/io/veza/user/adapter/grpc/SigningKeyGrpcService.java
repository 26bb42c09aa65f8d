package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.ListSigningKeysRequest;
import io.veza.proto.user.v1.RotateSigningKeyRequest;
import io.veza.proto.user.v1.SigningKeyService;
import io.veza.proto.user.v1.SigningKeySet;
import io.veza.user.application.key.FindSigningKey;
import io.veza.user.application.key.RotateKeys;
import io.veza.user.domain.key.SigningKey;
import java.util.List;

@GrpcService
class SigningKeyGrpcService implements SigningKeyService {

    private final FindSigningKey keys;
    private final RotateKeys rotate;
    private final Caller caller;

    SigningKeyGrpcService(FindSigningKey keys, RotateKeys rotate, Caller caller) {
        this.keys = keys;
        this.rotate = rotate;
        this.caller = caller;
    }

    @Override
    public Uni<SigningKeySet> listSigningKeys(ListSigningKeysRequest request) {
        return keys.published().map(SigningKeyGrpcService::response);
    }

    @Override
    public Uni<SigningKeySet> rotateSigningKey(RotateSigningKeyRequest request) {
        return rotate.ask(caller.principal().user()).map(SigningKeyGrpcService::response);
    }

    private static SigningKeySet response(List<SigningKey> keys) {
        return SigningKeySet.newBuilder()
                .addAllItems(keys.stream().map(SigningKeyGrpcService::message).toList())
                .build();
    }

    private static io.veza.proto.user.v1.SigningKey message(SigningKey key) {
        return io.veza.proto.user.v1.SigningKey.newBuilder()
                .setKid(key.kid())
                .setState(io.veza.proto.user.v1.SigningKey.State.valueOf(key.state().name()))
                .setSince(UserMessages.timestamp(key.since()))
                .build();
    }
}
