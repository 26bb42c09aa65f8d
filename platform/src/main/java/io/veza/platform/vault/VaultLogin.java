package io.veza.platform.vault;

import io.github.jopenlibs.vault.Vault;
import io.github.jopenlibs.vault.VaultException;
import java.nio.file.Path;
import java.util.Optional;

/** How a service proves who it is. */
sealed interface VaultLogin {

    /** A token for the time of reading. */
    String token(Vault vault) throws VaultException;

    /** Whether the token was made for this process, so that it goes again after use. */
    boolean isOwn();

    /** The first of token, token file, AppRole and Kubernetes that the environment has. */
    static VaultLogin chosen(Variables variables) {
        return variables
                .find("VAULT_TOKEN")
                .<VaultLogin>map(Given::new)
                .or(() -> variables.find("VAULT_TOKEN_FILE").map(VaultLogin::fromFile))
                .or(() -> appRole(variables))
                .or(() -> kubernetes(variables))
                .orElseThrow(() ->
                        VaultFailure.lasting(
                                "VAULT_ADDR needs one of VAULT_TOKEN, VAULT_TOKEN_FILE,"
                                        + " VAULT_ROLE_ID with VAULT_SECRET_ID and"
                                        + " VAULT_KUBERNETES_ROLE"));
    }

    private static VaultLogin fromFile(String file) {
        return new Given(Variables.read("VAULT_TOKEN_FILE", Path.of(file)));
    }

    private static Optional<VaultLogin> appRole(Variables variables) {
        return variables
                .find("VAULT_ROLE_ID")
                .map(role ->
                        new AppRole(
                                variables.find("VAULT_AUTH_MOUNT").orElse("approle"),
                                role,
                                variables
                                        .find("VAULT_SECRET_ID_FILE")
                                        .map(file ->
                                                Variables.read(
                                                        "VAULT_SECRET_ID_FILE", Path.of(file)))
                                        .orElseGet(() -> variables.get("VAULT_SECRET_ID"))));
    }

    private static Optional<VaultLogin> kubernetes(Variables variables) {
        return variables
                .find("VAULT_KUBERNETES_ROLE")
                .map(role ->
                        new Kubernetes(
                                variables.find("VAULT_AUTH_MOUNT").orElse("kubernetes"),
                                role,
                                variables
                                        .find("VAULT_KUBERNETES_TOKEN_FILE")
                                        .map(Path::of)
                                        .orElse(Kubernetes.MOUNTED)));
    }

    /** Somebody else, e.g. an agent, looks after it. */
    final class Given implements VaultLogin {

        private final String token;

        Given(String token) {
            this.token = token;
        }

        @Override
        public String token(Vault vault) {
            return token;
        }

        @Override
        public boolean isOwn() {
            return false;
        }
    }

    /** A role and its secret, for machines. */
    final class AppRole implements VaultLogin {

        private final String mount;
        private final String role;
        private final String secret;

        AppRole(String mount, String role, String secret) {
            this.mount = mount;
            this.role = role;
            this.secret = secret;
        }

        @Override
        public String token(Vault vault) throws VaultException {
            return vault.auth().loginByAppRole(mount, role, secret).getAuthClientToken();
        }

        @Override
        public boolean isOwn() {
            return true;
        }
    }

    /** The pod's service account, which the cluster vouches for. */
    final class Kubernetes implements VaultLogin {

        static final Path MOUNTED = Path.of("/var/run/secrets/kubernetes.io/serviceaccount/token");

        private final String mount;
        private final String role;
        private final Path account;

        Kubernetes(String mount, String role, Path account) {
            this.mount = mount;
            this.role = role;
            this.account = account;
        }

        @Override
        public String token(Vault vault) throws VaultException {
            String jwt = Variables.read("VAULT_KUBERNETES_TOKEN_FILE", account);
            return vault.auth().loginByKubernetes(role, jwt, "auth/" + mount).getAuthClientToken();
        }

        @Override
        public boolean isOwn() {
            return true;
        }
    }
}
