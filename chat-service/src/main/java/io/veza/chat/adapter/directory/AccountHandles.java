package io.veza.chat.adapter.directory;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Handles;
import io.veza.platform.cache.Caches;
import io.veza.platform.cache.Codec;
import io.veza.platform.cache.TwoLevelCache;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Asks user-service, and keeps close whoever was called a moment ago: rooms call the same people
 * again and again.
 */
@ApplicationScoped
class AccountHandles implements Handles {

    /** What user-service takes; nobody is called anything longer. */
    private static final int LONGEST = 30;

    private static final Duration TTL = Duration.ofMinutes(1);

    private final AccountService accounts;
    private final TwoLevelCache<Profile> cache;

    AccountHandles(@GrpcClient("user") AccountService accounts, Caches caches) {
        this.accounts = accounts;
        this.cache = caches.twoLevel("handle", TTL, Codec.protobuf(Profile.parser()));
    }

    @Override
    public Uni<OptionalLong> find(String handle) {
        if (handle.isEmpty() || handle.length() > LONGEST) {
            return Uni.createFrom().item(OptionalLong.empty());
        }
        String key = handle.toLowerCase(Locale.ROOT);
        return cache.get(key, () -> profile(key))
                .map(found ->
                        found == null ? OptionalLong.empty() : OptionalLong.of(found.getId()));
    }

    /** No more of it than is asked for. */
    private Uni<Profile> profile(String handle) {
        return accounts.getProfile(GetProfileRequest.newBuilder().setHandle(handle).build())
                .map(profile -> Profile.newBuilder().setId(profile.getId()).build())
                .onFailure(AccountHandles::isUnknown)
                .recoverWithNull();
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof StatusRuntimeException refused
                && refused.getStatus().getCode() == Status.Code.NOT_FOUND;
    }
}
