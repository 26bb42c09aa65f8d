package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.user.v1.AskPasswordResetRequest;
import io.veza.proto.user.v1.AskPasswordResetResponse;
import io.veza.proto.user.v1.ChangePasswordRequest;
import io.veza.proto.user.v1.ChangePasswordResponse;
import io.veza.proto.user.v1.PasswordService;
import io.veza.proto.user.v1.ResetPasswordRequest;
import io.veza.proto.user.v1.ResetPasswordResponse;
import io.veza.user.application.mail.AskForMail;
import io.veza.user.application.password.ChangePassword;
import io.veza.user.application.password.ResetPassword;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailToken;

@GrpcService
class PasswordGrpcService implements PasswordService {

    private final ChangePassword change;
    private final AskForMail ask;
    private final ResetPassword reset;
    private final Caller caller;

    PasswordGrpcService(ChangePassword change, AskForMail ask, ResetPassword reset, Caller caller) {
        this.change = change;
        this.ask = ask;
        this.reset = reset;
        this.caller = caller;
    }

    @Override
    public Uni<ChangePasswordResponse> changePassword(ChangePasswordRequest request) {
        Principal principal = caller.principal();
        ChangePassword.Command command =
                new ChangePassword.Command(
                        principal.user(),
                        principal.session(),
                        request.getCurrentPassword(),
                        request.getNewPassword(),
                        LanguageInterceptor.current(),
                        ClientAddressInterceptor.current());
        return change.handle(command).replaceWith(ChangePasswordResponse.getDefaultInstance());
    }

    @Override
    public Uni<AskPasswordResetResponse> askPasswordReset(AskPasswordResetRequest request) {
        AskForMail.Command command =
                new AskForMail.Command(
                        LetterKind.RESET_PASSWORD,
                        new Email(request.getEmail()),
                        LanguageInterceptor.current(),
                        ClientAddressInterceptor.current());
        return ask.handle(command).replaceWith(AskPasswordResetResponse.getDefaultInstance());
    }

    @Override
    public Uni<ResetPasswordResponse> resetPassword(ResetPasswordRequest request) {
        ResetPassword.Command command =
                new ResetPassword.Command(
                        new MailToken(request.getToken()),
                        request.getPassword(),
                        LanguageInterceptor.current());
        return reset.handle(command).replaceWith(ResetPasswordResponse.getDefaultInstance());
    }
}
