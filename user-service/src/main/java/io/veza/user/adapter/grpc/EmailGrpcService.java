package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.AskEmailChangeRequest;
import io.veza.proto.user.v1.AskEmailChangeResponse;
import io.veza.proto.user.v1.AskVerificationRequest;
import io.veza.proto.user.v1.AskVerificationResponse;
import io.veza.proto.user.v1.ConfirmEmailRequest;
import io.veza.proto.user.v1.ConfirmEmailResponse;
import io.veza.proto.user.v1.EmailService;
import io.veza.proto.user.v1.UndoEmailChangeRequest;
import io.veza.proto.user.v1.UndoEmailChangeResponse;
import io.veza.proto.user.v1.VerifyEmailRequest;
import io.veza.proto.user.v1.VerifyEmailResponse;
import io.veza.user.application.email.ChangeEmail;
import io.veza.user.application.email.UndoEmailChange;
import io.veza.user.application.email.VerifyEmail;
import io.veza.user.application.mail.AskForMail;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailToken;

@GrpcService
class EmailGrpcService implements EmailService {

    private final AskForMail ask;
    private final VerifyEmail verify;
    private final ChangeEmail change;
    private final UndoEmailChange undo;
    private final Caller caller;

    EmailGrpcService(
            AskForMail ask,
            VerifyEmail verify,
            ChangeEmail change,
            UndoEmailChange undo,
            Caller caller) {
        this.ask = ask;
        this.verify = verify;
        this.change = change;
        this.undo = undo;
        this.caller = caller;
    }

    @Override
    public Uni<AskVerificationResponse> askVerification(AskVerificationRequest request) {
        AskForMail.Command command =
                new AskForMail.Command(
                        LetterKind.VERIFY_EMAIL,
                        new Email(request.getEmail()),
                        LanguageInterceptor.current(),
                        ClientAddressInterceptor.current());
        return ask.handle(command).replaceWith(AskVerificationResponse.getDefaultInstance());
    }

    @Override
    public Uni<VerifyEmailResponse> verifyEmail(VerifyEmailRequest request) {
        return verify.handle(new MailToken(request.getToken()))
                .replaceWith(VerifyEmailResponse.getDefaultInstance());
    }

    @Override
    public Uni<AskEmailChangeResponse> askEmailChange(AskEmailChangeRequest request) {
        ChangeEmail.Command command =
                new ChangeEmail.Command(
                        caller.principal().user(),
                        new Email(request.getEmail()),
                        request.getPassword(),
                        LanguageInterceptor.current(),
                        ClientAddressInterceptor.current());
        return change.ask(command).replaceWith(AskEmailChangeResponse.getDefaultInstance());
    }

    @Override
    public Uni<ConfirmEmailResponse> confirmEmail(ConfirmEmailRequest request) {
        return change.confirm(new MailToken(request.getToken()), LanguageInterceptor.current())
                .replaceWith(ConfirmEmailResponse.getDefaultInstance());
    }

    @Override
    public Uni<UndoEmailChangeResponse> undoEmailChange(UndoEmailChangeRequest request) {
        return undo.handle(new MailToken(request.getToken()), LanguageInterceptor.current())
                .replaceWith(UndoEmailChangeResponse.getDefaultInstance());
    }
}
