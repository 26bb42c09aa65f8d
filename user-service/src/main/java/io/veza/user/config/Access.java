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
                .open("veza.user.v1.ConsentService/ListConsentDocuments")
                .open("veza.user.v1.AccountService/GetProfile")
                .open("veza.user.v1.AccountService/GetPeople")
                .open("veza.user.v1.SessionService/LogIn")
                .open("veza.user.v1.SessionService/Refresh")
                .open("veza.user.v1.AppPasswordService/ExchangeAppPassword")
                .open("veza.user.v1.AppPasswordService/ExchangePlayerProof")
                .open("veza.user.v1.KeyService/GetJwks")
                .open("veza.user.v1.EmailService/AskVerification")
                .open("veza.user.v1.EmailService/VerifyEmail")
                .open("veza.user.v1.EmailService/ConfirmEmail")
                .open("veza.user.v1.EmailService/UndoEmailChange")
                .open("veza.user.v1.PasswordService/AskPasswordReset")
                .open("veza.user.v1.PasswordService/ResetPassword")
                .open("veza.user.v1.AlertService/DisownSignIn")
                .open("veza.user.v1.SessionService/FinishLogIn")
                .open("veza.user.v1.SessionService/LogInWithPasskey")
                .open("veza.user.v1.PasskeyDoorService/AskPasskey")
                .recent("veza.user.v1.PasskeyService/BeginPasskey")
                .recent("veza.user.v1.PasskeyService/RemovePasskey")
                .open("veza.user.v1.IdentityService/ListProviders")
                .open("veza.user.v1.IdentityService/BeginSignIn")
                .open("veza.user.v1.IdentityService/FinishVisit")
                .open("veza.user.v1.IdentityService/JoinByIdentity")
                .recent("veza.user.v1.IdentityService/BeginLink")
                .recent("veza.user.v1.IdentityService/UnlinkIdentity")
                .open("veza.user.v1.PhoneService/SendDoorCode")
                .recent("veza.user.v1.PhoneService/BeginPhone")
                .recent("veza.user.v1.PhoneService/RemovePhone")
                .recent("veza.user.v1.FactorService/BeginTotp")
                .recent("veza.user.v1.FactorService/RenewBackupCodes")
                .recent("veza.user.v1.FactorService/RemoveTotp")
                .recent("veza.user.v1.ErasureService/AskErasure")
                .open("veza.user.v1.ErasureService/CheckCertificate")
                .recent("veza.user.v1.TakeoutService/AskTakeout")
                .open("veza.user.v1.TakeoutService/FindArchive")
                .open("veza.user.v1.TakeoutService/ReadArchive")
                .admin("veza.user.v1.TakeoutService/ListHouseTakeouts")
                .admin("veza.user.v1.TakeoutService/RetryTakeout")
                .admin("veza.user.v1.ErasureService/ListErasures")
                .admin("veza.user.v1.ErasureService/RetryErasure")
                .superAdmin("veza.user.v1.ErasureService/RepeatErasures")
                .recent("veza.user.v1.ErasureService/RepeatErasures")
                .admin("veza.user.v1.RewrapService/*")
                .recent("veza.user.v1.RewrapService/StartRewrap")
                .admin("veza.user.v1.MeasureService/*")
                .recent("veza.user.v1.MeasureService/BanAccount")
                .recent("veza.user.v1.MeasureService/UnbanAccount")
                .recent("veza.user.v1.MeasureService/SignOutAccount")
                .recent("veza.user.v1.MeasureService/ChangeRole")
                .admin("veza.user.v1.ProfileService/GiveBadge")
                .admin("veza.user.v1.ProfileService/TakeBadge")
                .admin("veza.user.v1.SigningKeyService/*")
                .recent("veza.user.v1.SigningKeyService/RotateSigningKey")
                .admin("veza.user.v1.AuditService/*")
                .recent("veza.user.v1.AuditService/ExportAudit")
                .admin("veza.user.v1.LoadUserService/CreateLoadUsers")
                .admin("veza.common.v1.EventLogService/Replay")
                .admin("veza.common.v1.EventLogService/GetPosition");
    }
}
