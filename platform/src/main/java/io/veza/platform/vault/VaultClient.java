package io.veza.platform.vault;

import io.github.jopenlibs.vault.SslConfig;
import io.github.jopenlibs.vault.Vault;
import io.github.jopenlibs.vault.VaultConfig;
import io.github.jopenlibs.vault.VaultException;

/** The driver, configured and never asking twice by itself: wrong logins are counted over there. */
final class VaultClient {

    private static final int SECONDS = 5;

    private VaultClient() {}

    static Vault anonymous(VaultSettings settings) {
        return as("", settings);
    }

    static Vault as(String token, VaultSettings settings) {
        try {
            VaultConfig config =
                    new VaultConfig()
                            // The driver would else look into ~/.vault-token and the environment.
                            .environmentLoader(new NoEnvironment())
                            .address(settings.address().toString())
                            .token(token)
                            .engineVersion(1)
                            .openTimeout(SECONDS)
                            .readTimeout(SECONDS)
                            .sslConfig(tls(settings));
            settings.namespace().ifPresent(name -> setNamespace(config, name));
            return Vault.create(config.build());
        } catch (VaultException e) {
            throw VaultFailure.lasting("VAULT_CACERT or another setting of Vault is broken");
        }
    }

    private static void setNamespace(VaultConfig config, String name) {
        try {
            config.nameSpace(name);
        } catch (VaultException e) {
            throw VaultFailure.lasting("VAULT_NAMESPACE is not usable");
        }
    }

    private static SslConfig tls(VaultSettings settings) throws VaultException {
        SslConfig tls = new SslConfig();
        if (settings.authority().isPresent()) {
            tls.pemFile(settings.authority().get().toFile());
        }
        return tls.build();
    }
}
