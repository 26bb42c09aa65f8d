package io.veza.user.config;

import io.veza.platform.grpc.AccessRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may call what; whatever is not named here needs a signed-in caller. */
final class Access {

    @Produces
    @Singleton
    static AccessRules accessRules() {
        return new AccessRules()
                .open("veza.user.v1.AccountService/Register")
                .open("veza.user.v1.AccountService/GetProfile")
                .open("veza.user.v1.AccountService/GetPeople")
                .open("veza.user.v1.SessionService/LogIn")
                .open("veza.user.v1.SessionService/Refresh")
                .open("veza.user.v1.AppPasswordService/ExchangeAppPassword")
                .open("veza.user.v1.KeyService/GetJwks")
                .open("veza.user.v1.EmailService/AskVerification")
                .open("veza.user.v1.EmailService/VerifyEmail")
                .open("veza.user.v1.EmailService/ConfirmEmail")
                .open("veza.user.v1.EmailService/UndoEmailChange")
                .open("veza.user.v1.PasswordService/AskPasswordReset")
                .open("veza.user.v1.PasswordService/ResetPassword")
                .admin("veza.user.v1.LoadUserService/CreateLoadUsers")
                .admin("veza.common.v1.EventLogService/Replay")
                .admin("veza.common.v1.EventLogService/GetPosition");
    }
}
