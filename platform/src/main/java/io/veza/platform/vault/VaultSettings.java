package io.veza.platform.vault;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where Vault is and what is wanted of it, by Vault's own variables ({@code VAULT_ADDR}, {@code
 * VAULT_NAMESPACE}, {@code VAULT_CACERT}) and ours.
 *
 * @param secrets API paths of KV version 2, e.g. {@code secret/data/veza/user}; a later one adds to
 *     an earlier one
 * @param transit the key that opens ciphertexts, e.g. {@code transit/veza}: mount and name
 */
record VaultSettings(
        URI address,
        Optional<String> namespace,
        Optional<Path> authority,
        VaultLogin login,
        List<String> secrets,
        String transit) {

    static Optional<VaultSettings> in(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        return variables
                .find("VAULT_ADDR")
                .map(address ->
                        new VaultSettings(
                                address(address),
                                variables.find("VAULT_NAMESPACE"),
                                variables.find("VAULT_CACERT").map(Path::of),
                                VaultLogin.chosen(variables),
                                variables.find("VAULT_SECRETS").stream()
                                        .flatMap(paths -> Arrays.stream(paths.split(",")))
                                        .map(String::strip)
                                        .toList(),
                                variables.find("VAULT_TRANSIT").orElse("transit/veza")));
    }

    /** {@code transit/decrypt/veza} for {@code transit/veza}. */
    String decryptPath() {
        int slash = transit.lastIndexOf('/');
        if (slash < 1) {
            throw VaultFailure.lasting("VAULT_TRANSIT must be mount/key, not " + transit);
        }
        return transit.substring(0, slash) + "/decrypt" + transit.substring(slash);
    }

    /** Secrets travel encrypted; only to an agent beside the process they need not. */
    private static URI address(String text) {
        URI address;
        try {
            address = URI.create(text.replaceAll("/+$", ""));
        } catch (IllegalArgumentException e) {
            throw VaultFailure.lasting("VAULT_ADDR is no address");
        }
        boolean https = "https".equals(address.getScheme());
        if (address.getHost() == null || !(https || isPlainToThisMachine(address))) {
            throw VaultFailure.lasting("VAULT_ADDR must be https://host:port, not " + address);
        }
        return address;
    }

    private static boolean isPlainToThisMachine(URI address) {
        try {
            return "http".equals(address.getScheme())
                    && InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
