package io.veza.chat.adapter.directory;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Handles;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetProfileRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;

/** Asks user-service, as the caller. */
@ApplicationScoped
class AccountHandles implements Handles {

    /** What user-service takes; nobody is called anything longer. */
    private static final int LONGEST = 30;

    private final AccountService accounts;

    AccountHandles(@GrpcClient("user") AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<OptionalLong> find(String handle) {
        if (handle.isEmpty() || handle.length() > LONGEST) {
            return Uni.createFrom().item(OptionalLong.empty());
        }
        return accounts.getProfile(GetProfileRequest.newBuilder().setHandle(handle).build())
                .map(profile -> OptionalLong.of(profile.getId()))
                .onFailure(AccountHandles::isUnknown)
                .recoverWithItem(OptionalLong.empty());
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof StatusRuntimeException refused
                && refused.getStatus().getCode() == Status.Code.NOT_FOUND;
    }
}
