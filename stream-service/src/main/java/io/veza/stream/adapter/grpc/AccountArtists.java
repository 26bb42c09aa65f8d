package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import io.veza.stream.application.track.Artists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** Asks user-service for handles. A search must not fail because it does not answer. */
@ApplicationScoped
class AccountArtists implements Artists {

    private static final Pattern HANDLE = Pattern.compile("@?[A-Za-z0-9][A-Za-z0-9_.-]{1,29}");
    private static final long NOBODY = 0;

    private final AccountService accounts;

    AccountArtists(@GrpcClient("user") AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<Long> named(String handle) {
        if (!HANDLE.matcher(handle).matches()) {
            return Uni.createFrom().item(NOBODY);
        }
        String name = handle.startsWith("@") ? handle.substring(1) : handle;
        return accounts.getProfile(GetProfileRequest.newBuilder().setHandle(name).build())
                .map(Profile::getId)
                .onFailure()
                .recoverWithItem(NOBODY);
    }
}
