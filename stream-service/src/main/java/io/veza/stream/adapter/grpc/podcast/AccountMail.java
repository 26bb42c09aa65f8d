package io.veza.stream.adapter.grpc.podcast;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.User;
import io.veza.stream.application.podcast.ProvedMail;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks user-service in the caller's name. */
@ApplicationScoped
class AccountMail implements ProvedMail {

    private final AccountService accounts;

    AccountMail(@GrpcClient("user") AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<String> of(Principal caller) {
        return accounts.getMe(GetMeRequest.getDefaultInstance())
                .map(me -> isProved(me, caller) ? me.getEmail() : "")
                .onFailure()
                .recoverWithItem("");
    }

    private static boolean isProved(User me, Principal caller) {
        return me.getEmailVerified() && me.getId() == caller.user();
    }
}
