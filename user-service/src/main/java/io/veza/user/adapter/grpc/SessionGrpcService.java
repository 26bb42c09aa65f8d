package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.FinishLogInRequest;
import io.veza.proto.user.v1.FinishLogInResponse;
import io.veza.proto.user.v1.LogInRequest;
import io.veza.proto.user.v1.LogInWithPasskeyRequest;
import io.veza.proto.user.v1.LogOutRequest;
import io.veza.proto.user.v1.LogOutResponse;
import io.veza.proto.user.v1.RefreshRequest;
import io.veza.proto.user.v1.SessionService;
import io.veza.proto.user.v1.Tokens;
import io.veza.user.application.factor.FinishLogIn;
import io.veza.user.application.passkey.LogInWithPasskey;
import io.veza.user.application.session.EndSession;
import io.veza.user.application.session.LogIn;
import io.veza.user.application.session.RefreshSession;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.Login;

@GrpcService
class SessionGrpcService implements SessionService {

    private final LogIn logIn;
    private final RefreshSession refresh;
    private final EndSession end;
    private final FinishLogIn finish;
    private final LogInWithPasskey passkey;
    private final Caller caller;

    SessionGrpcService(
            LogIn logIn,
            RefreshSession refresh,
            EndSession end,
            FinishLogIn finish,
            LogInWithPasskey passkey,
            Caller caller) {
        this.logIn = logIn;
        this.refresh = refresh;
        this.end = end;
        this.finish = finish;
        this.passkey = passkey;
        this.caller = caller;
    }

    @Override
    public Uni<Tokens> logIn(LogInRequest request) {
        LogIn.Command command =
                new LogIn.Command(
                        new Login(request.getLogin()),
                        request.getPassword(),
                        request.getDeviceToken(),
                        Knocks.current());
        return logIn.handle(command).map(UserMessages::tokens);
    }

    @Override
    public Uni<Tokens> refresh(RefreshRequest request) {
        return refresh.handle(request.getRefreshToken()).map(UserMessages::tokens);
    }

    @Override
    public Uni<LogOutResponse> logOut(LogOutRequest request) {
        return end.handle(caller.principal().session(), EndReason.LOGGED_OUT)
                .replaceWith(LogOutResponse.getDefaultInstance());
    }

    @Override
    public Uni<FinishLogInResponse> finishLogIn(FinishLogInRequest request) {
        return finish.handle(FactorMessages.command(request)).map(FactorMessages::finished);
    }

    @Override
    public Uni<Tokens> logInWithPasskey(LogInWithPasskeyRequest request) {
        return passkey.handle(PasskeyMessages.command(request)).map(UserMessages::tokens);
    }
}
