package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.proto.user.v1.AccountRecord;
import io.veza.proto.user.v1.BanAccountRequest;
import io.veza.proto.user.v1.ChangeRoleRequest;
import io.veza.proto.user.v1.GetAccountRequest;
import io.veza.proto.user.v1.ListAccountSessionsRequest;
import io.veza.proto.user.v1.ListAccountSessionsResponse;
import io.veza.proto.user.v1.MeasureService;
import io.veza.proto.user.v1.SignOutAccountRequest;
import io.veza.proto.user.v1.UnbanAccountRequest;
import io.veza.user.application.measure.FindAccount;
import io.veza.user.application.measure.TakeMeasure;
import io.veza.user.application.session.ListSessions;
import io.veza.user.domain.measure.Authority;
import io.veza.user.domain.measure.MeasureKind;
import org.jspecify.annotations.Nullable;

@GrpcService
class MeasureGrpcService implements MeasureService {

    private final FindAccount find;
    private final TakeMeasure take;
    private final ListSessions sessions;
    private final Caller caller;

    MeasureGrpcService(FindAccount find, TakeMeasure take, ListSessions sessions, Caller caller) {
        this.find = find;
        this.take = take;
        this.sessions = sessions;
        this.caller = caller;
    }

    @Override
    public Uni<AccountRecord> getAccount(GetAccountRequest request) {
        return find.handle(request.getUser()).map(MeasureMessages::account);
    }

    @Override
    public Uni<AccountRecord> banAccount(BanAccountRequest request) {
        return take(request.getUser(), MeasureKind.BAN, null, request.getReason());
    }

    @Override
    public Uni<AccountRecord> unbanAccount(UnbanAccountRequest request) {
        return take(request.getUser(), MeasureKind.UNBAN, null, request.getReason());
    }

    @Override
    public Uni<AccountRecord> changeRole(ChangeRoleRequest request) {
        Role role = Role.valueOf(request.getRole().name());
        return take(request.getUser(), MeasureKind.ROLE, role, request.getReason());
    }

    @Override
    public Uni<AccountRecord> signOutAccount(SignOutAccountRequest request) {
        return take(request.getUser(), MeasureKind.SIGN_OUT, null, request.getReason());
    }

    @Override
    public Uni<ListAccountSessionsResponse> listAccountSessions(
            ListAccountSessionsRequest request) {
        long current = caller.principal().session();
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return sessions.handle(request.getUser(), page)
                .map(found -> SessionMessages.ofAccount(found, current));
    }

    private Uni<AccountRecord> take(
            long user, MeasureKind kind, @Nullable Role role, String reason) {
        Principal principal = caller.principal();
        Authority by = new Authority(principal.user(), principal.role());
        return take.handle(new TakeMeasure.Command(by, user, kind, role, reason))
                .chain(() -> find.handle(user))
                .map(MeasureMessages::account);
    }
}
