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
                .open("veza.user.v1.KeyService/GetJwks")
                .admin("veza.user.v1.LoadUserService/CreateLoadUsers")
                .admin("veza.common.v1.EventLogService/Replay")
                .admin("veza.common.v1.EventLogService/GetPosition");
    }
}
