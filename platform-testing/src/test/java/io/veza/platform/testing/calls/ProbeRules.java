package io.veza.platform.testing.calls;

import io.veza.platform.grpc.AccessRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ProbeRules {

    @Produces
    @Singleton
    AccessRules rules() {
        return new AccessRules()
                .open("veza.user.v1.AccountService/Register")
                .open("veza.user.v1.AccountService/GetProfile")
                .admin("veza.user.v1.AccountService/GetPeople");
    }
}
