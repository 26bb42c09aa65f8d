package io.veza.platform.vault;

import io.github.jopenlibs.vault.Vault;
import io.github.jopenlibs.vault.VaultException;
import io.github.jopenlibs.vault.json.JsonObject;
import io.github.jopenlibs.vault.json.JsonValue;
import io.github.jopenlibs.vault.response.LogicalResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Variables that Vault holds (KV version 2), and those the environment has as ciphertexts of
 * Vault's transit engine, opened: {@code ENCRYPTION_KEY=vault:v1:…}. Afterwards the process needs
 * Vault no more.
 */
public final class VaultSecrets {

    private static final Pattern CIPHERTEXT = Pattern.compile("vault:v\\d+:[A-Za-z0-9+/=]+");
    private static final int SEALED = 503;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final VaultSettings settings;
    private final Map<String, String> environment;

    private VaultSecrets(VaultSettings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /**
     * What is to be laid over the environment: nothing without {@code VAULT_ADDR}. What the
     * environment says itself is not asked for elsewhere.
     *
     * @throws VaultFailure when something of it cannot be had
     */
    public static Map<String, String> of(Map<String, String> environment) {
        return VaultSettings.in(environment)
                .map(settings -> new VaultSecrets(settings, environment).read())
                .orElse(Map.of());
    }

    private Map<String, String> read() {
        Vault vault = VaultClient.as(token(), settings);
        Map<String, String> found = new HashMap<>();
        settings.secrets().forEach(path -> found.putAll(held(vault, path)));
        found.keySet().removeIf(name -> new Variables(environment).find(name).isPresent());
        environment.forEach((name, value) -> openInto(found, vault, name, value));
        Map.copyOf(found).forEach((name, value) -> openInto(found, vault, name, value));
        giveBack(vault);
        return Map.copyOf(found);
    }

    private String token() {
        try {
            return settings.login().token(VaultClient.anonymous(settings));
        } catch (VaultException e) {
            throw failure(e.getHttpStatusCode(), "does not take this login");
        }
    }

    private Map<String, String> held(Vault vault, String path) {
        Map<String, String> found = new HashMap<>();
        JsonObject data = answer(vault, path, Map.of()).getDataObject();
        JsonValue secrets = data == null ? null : data.get("data");
        if (secrets == null || !secrets.isObject()) {
            throw VaultFailure.lasting(
                    path + " is no secret of KV version 2 (an API path: mount/data/name)");
        }
        for (JsonObject.Member one : secrets.asObject()) {
            found.put(
                    one.getName(),
                    one.getValue().isString()
                            ? one.getValue().asString()
                            : one.getValue().toString());
        }
        return found;
    }

    private void openInto(Map<String, String> found, Vault vault, String name, String value) {
        Matcher ciphertext = CIPHERTEXT.matcher(value);
        if (ciphertext.find()) {
            found.put(name, ciphertext.replaceAll(match -> opened(vault, name, match.group())));
        }
    }

    /** In base64, as our keys are written anyway. */
    private String opened(Vault vault, String name, String ciphertext) {
        LogicalResponse response =
                answer(vault, settings.decryptPath(), Map.of("ciphertext", ciphertext));
        String plaintext = response.getData().get("plaintext");
        if (plaintext == null) {
            throw VaultFailure.lasting(
                    "Vault cannot open " + name + " with the key " + settings.transit());
        }
        return Matcher.quoteReplacement(plaintext);
    }

    private LogicalResponse answer(Vault vault, String path, Map<String, Object> body) {
        LogicalResponse response;
        try {
            response =
                    body.isEmpty() ? vault.logical().read(path) : vault.logical().write(path, body);
        } catch (VaultException e) {
            throw failure(e.getHttpStatusCode(), "fails at " + path);
        }
        int status = response.getRestResponse().getStatus();
        if (status == FORBIDDEN) {
            throw failure(status, "does not permit " + path + " to this login");
        }
        if (status == NOT_FOUND) {
            throw failure(status, "has nothing at " + path);
        }
        return response;
    }

    private VaultFailure failure(int status, String otherwise) {
        String vault = "Vault at " + settings.address() + " ";
        return switch (status) {
            case 0 -> VaultFailure.passing(vault + "does not answer");
            case SEALED -> VaultFailure.passing(vault + "is sealed");
            default ->
                    status >= 500
                            ? VaultFailure.passing(vault + otherwise)
                            : VaultFailure.lasting(vault + otherwise);
        };
    }

    /** A login of our own ends with its use; when that fails, its time does. */
    private void giveBack(Vault vault) {
        if (settings.login().isOwn()) {
            try {
                vault.auth().revokeSelf();
            } catch (VaultException e) {
                // It lives as long as its role says, at most.
            }
        }
    }
}
