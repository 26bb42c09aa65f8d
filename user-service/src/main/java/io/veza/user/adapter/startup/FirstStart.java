package io.veza.user.adapter.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.VertxContextSupport;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.SeedAdmin;
import io.veza.user.application.key.FindSigningKey;
import io.veza.user.config.AdminConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Makes what a new installation lacks: a signing key and, when asked for, an admin. */
@Singleton
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final FindSigningKey keys;
    private final SeedAdmin seedAdmin;
    private final AdminConfig admin;

    FirstStart(FindSigningKey keys, SeedAdmin seedAdmin, AdminConfig admin) {
        this.keys = keys;
        this.seedAdmin = seedAdmin;
        this.admin = admin;
    }

    void onStart(@Observes StartupEvent event) throws Throwable {
        String kid = VertxContextSupport.subscribeAndAwait(keys::active).kid();
        LOG.infof("Access tokens are signed with key %s", kid);
        if (admin.handle().isPresent() && admin.password().isPresent()) {
            makeAdmin(
                    new SeedAdmin.Command(
                            admin.handle().get(), admin.email(), admin.password().get()));
        }
    }

    private void makeAdmin(SeedAdmin.Command command) throws Throwable {
        try {
            if (VertxContextSupport.subscribeAndAwait(() -> seedAdmin.handle(command))) {
                LOG.infof("Made the admin account %s", command.handle());
            }
        } catch (DomainException refusal) {
            throw new ConfigurationException(
                    "VEZA_ADMIN_HANDLE and VEZA_ADMIN_PASSWORD make no admin: "
                            + refusal.getMessage());
        }
    }
}
