package io.veza.platform.testing.calls;

import io.grpc.Context;
import io.grpc.Status;
import io.opentelemetry.api.trace.Span;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.runtime.Workers;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.FindPeopleRequest;
import io.veza.proto.user.v1.FindPeopleResponse;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetPeopleResponse;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.RegisterResponse;
import io.veza.proto.user.v1.UpdateProfileRequest;
import io.veza.proto.user.v1.User;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A service whose methods do what the request's handle says. */
@GrpcService
class ProbeAccounts implements AccountService {

    static final Map<String, AtomicInteger> CALLS = new ConcurrentHashMap<>();
    static final AtomicInteger CANCELLED = new AtomicInteger();

    private final Caller caller;
    private final Workers workers;
    private final AccountService peer;

    ProbeAccounts(Caller caller, Workers workers, @GrpcClient("user") AccountService peer) {
        this.caller = caller;
        this.workers = workers;
        this.peer = peer;
    }

    /** Asks for the caller before and after leaving the event loop. */
    @Override
    public Uni<User> getMe(GetMeRequest request) {
        long before = caller.principal().user();
        String trace = Span.current().getSpanContext().getTraceId();
        return workers.run(() -> before)
                .map(_ -> caller.principal().user())
                .map(after ->
                        User.newBuilder()
                                .setId(before)
                                .setHandle(Long.toString(after))
                                .setBio(trace)
                                .build());
    }

    /** Asks a peer on behalf of the caller, from a continuation. */
    @Override
    public Uni<User> updateProfile(UpdateProfileRequest request) {
        String trace = Span.current().getSpanContext().getTraceId();
        return workers.run(() -> 0)
                .chain(_ -> peer.getMe(GetMeRequest.getDefaultInstance()))
                .map(user -> user.toBuilder().setDisplayName(trace).build());
    }

    @Override
    public Uni<Profile> getProfile(GetProfileRequest request) {
        int call = count(request.getHandle());
        Profile profile = Profile.newBuilder().setHandle(request.getHandle()).setId(call).build();
        return switch (request.getHandle()) {
            case "defect" -> throw new IllegalStateException("select secret from vault");
            case "late-defect" ->
                    Uni.createFrom().failure(new IllegalArgumentException("io.veza.Secret"));
            case "refusal" ->
                    Uni.createFrom()
                            .failure(
                                    DomainException.retryable(
                                            CoreError.RATE_LIMITED,
                                            "Slow down",
                                            Duration.ofMillis(1500)));
            case "leak" ->
                    Uni.createFrom()
                            .failure(
                                    Status.UNKNOWN
                                            .withDescription("jdbc:postgresql://10.0.0.1")
                                            .asRuntimeException());
            case "flaky" -> call < 3 ? unavailable() : Uni.createFrom().item(profile);
            case "never" -> never();
            default -> Uni.createFrom().item(profile);
        };
    }

    @Override
    public Uni<FindPeopleResponse> findPeople(FindPeopleRequest request) {
        return never();
    }

    @Override
    public Uni<RegisterResponse> register(RegisterRequest request) {
        count(request.getHandle());
        return request.getHandle().equals("flaky-register")
                ? unavailable()
                : Uni.createFrom().item(RegisterResponse.getDefaultInstance());
    }

    @Override
    public Uni<GetPeopleResponse> getPeople(GetPeopleRequest request) {
        return Uni.createFrom().item(GetPeopleResponse.getDefaultInstance());
    }

    static int calls(String handle) {
        return CALLS.getOrDefault(handle, new AtomicInteger()).get();
    }

    private static int count(String handle) {
        return CALLS.computeIfAbsent(handle, _ -> new AtomicInteger()).incrementAndGet();
    }

    private static <T> Uni<T> never() {
        Context.current().addListener(_ -> CANCELLED.incrementAndGet(), Runnable::run);
        return Uni.createFrom().nothing();
    }

    private static <T> Uni<T> unavailable() {
        return Uni.createFrom()
                .failure(new DomainException(CoreError.UNAVAILABLE, "Not at the moment"));
    }
}
