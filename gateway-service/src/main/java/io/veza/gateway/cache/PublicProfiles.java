package io.veza.gateway.cache;

import com.google.protobuf.Int64Value;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.platform.cache.Caches;
import io.veza.platform.cache.Codec;
import io.veza.platform.cache.TwoLevelCache;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.RelationChanged;
import io.veza.proto.user.v1.UserProfileChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Profiles as nobody in particular sees them. Events name accounts, callers name handles: a handle
 * leads to an account for as long as the account's profile bears it.
 */
@ApplicationScoped
public class PublicProfiles {

    /** All that may change what a stranger sees. The account is field 1 of each. */
    private static final List<String> CHANGED =
            List.of("veza.user.account.*", "veza.user.badge.*", "veza.user.subject.erased");

    private static final String RELATED = "veza.user.relation.*";
    private static final Duration TTL = Duration.ofMinutes(1);

    private final AccountService accounts;
    private final TwoLevelCache<Int64Value> bearers;
    private final TwoLevelCache<Profile> profiles;

    PublicProfiles(@GrpcClient("user") AccountService accounts, Caches caches, Changes changes) {
        this.accounts = accounts;
        this.bearers = caches.twoLevel("bearer", TTL, Codec.protobuf(Int64Value.parser()));
        this.profiles = caches.twoLevel("profile", TTL, Codec.protobuf(Profile.parser()));
        CHANGED.forEach(subject ->
                changes.on(subject, UserProfileChanged.parser(), event -> forget(event.getUser())));
        // How many follow one, and how many one follows.
        changes.on(
                RELATED,
                RelationChanged.parser(),
                event -> {
                    forget(event.getUser());
                    forget(event.getOther());
                });
    }

    /** Fails as user-service does when there is nobody of that name. */
    public Uni<Profile> find(String name) {
        String handle = name.toLowerCase(Locale.ROOT);
        return bearers.get(
                        handle, () -> load(handle).map(profile -> Int64Value.of(profile.getId())))
                .chain(bearer ->
                        profiles.get(
                                Long.toString(bearer.getValue()),
                                () -> borne(handle, bearer.getValue())))
                .chain(profile ->
                        profile != null && profile.getHandle().equals(handle)
                                ? Uni.createFrom().item(profile)
                                : load(handle));
    }

    /** Nothing when the handle leads to somebody else by now. */
    private Uni<Profile> borne(String handle, long user) {
        return load(handle).map(profile -> profile.getId() == user ? profile : null);
    }

    private Uni<Profile> load(String handle) {
        return accounts.getProfile(GetProfileRequest.newBuilder().setHandle(handle).build());
    }

    private void forget(long user) {
        profiles.invalidate(Long.toString(user)).subscribe().with(done -> {}, failure -> {});
    }
}
