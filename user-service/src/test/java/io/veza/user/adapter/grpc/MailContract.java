package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;

import io.grpc.Metadata;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcClientUtils;
import io.quarkus.test.common.QuarkusTestResource;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.AskEmailChangeRequest;
import io.veza.proto.user.v1.AskPasswordResetRequest;
import io.veza.proto.user.v1.AskVerificationRequest;
import io.veza.proto.user.v1.ConfirmEmailRequest;
import io.veza.proto.user.v1.EmailService;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.PasswordService;
import io.veza.proto.user.v1.ResetPasswordRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.UndoEmailChangeRequest;
import io.veza.proto.user.v1.User;
import io.veza.proto.user.v1.VerifyEmailRequest;
import io.veza.user.fake.People;
import io.veza.user.fake.PostOffice;

/** What the tests of mailed links share. */
@QuarkusTestResource(PostOffice.class)
abstract class MailContract extends GrpcContract {

    static final String VERIFY = "Your address on Veza";
    static final String RESET = "A new password for Veza";
    static final String CHANGED = "Your password on Veza was changed";
    static final String MOVING = "Your new address on Veza";
    static final String MOVED = "Your account on Veza has another address";
    static final String OTHER_PASSWORD = "velvet anchors at noon";

    @GrpcClient("user")
    EmailService emails;

    @GrpcClient("user")
    PasswordService passwords;

    PostOffice post;

    /** Somebody who has proved their address. */
    User proven() {
        User user = register();
        String token = post.await(user.getEmail(), VERIFY).token("verify");
        answer(emails.verifyEmail(verify(token)));
        return user;
    }

    User me(Tokens tokens) {
        return answer(
                Bearer.attach(accounts, tokens.getAccessToken())
                        .getMe(GetMeRequest.getDefaultInstance()));
    }

    static <T> T reading(T service, String language) {
        Metadata headers = new Metadata();
        headers.put(Metadata.Key.of("accept-language", Metadata.ASCII_STRING_MARSHALLER), language);
        return GrpcClientUtils.attachHeaders(service, headers);
    }

    static VerifyEmailRequest verify(String token) {
        return VerifyEmailRequest.newBuilder().setToken(token).build();
    }

    static AskVerificationRequest verification(String email) {
        return AskVerificationRequest.newBuilder().setEmail(email).build();
    }

    static AskPasswordResetRequest forgotten(String email) {
        return AskPasswordResetRequest.newBuilder().setEmail(email).build();
    }

    static ResetPasswordRequest reset(String token, String password) {
        return ResetPasswordRequest.newBuilder().setToken(token).setPassword(password).build();
    }

    static AskEmailChangeRequest move(String email) {
        return AskEmailChangeRequest.newBuilder()
                .setEmail(email)
                .setPassword(People.PASSWORD)
                .build();
    }

    static ConfirmEmailRequest confirm(String token) {
        return ConfirmEmailRequest.newBuilder().setToken(token).build();
    }

    static UndoEmailChangeRequest undo(String token) {
        return UndoEmailChangeRequest.newBuilder().setToken(token).build();
    }
}
