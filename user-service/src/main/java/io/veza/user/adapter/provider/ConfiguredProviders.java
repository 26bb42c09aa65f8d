package io.veza.user.adapter.provider;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.quarkus.runtime.Startup;
import io.veza.user.application.identity.ProviderDoor;
import io.veza.user.application.identity.Providers;
import io.veza.user.config.IdentityConfig;
import io.veza.user.domain.identity.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The providers the operator has set up; what is half set up stops the service at its start. */
@Startup
@ApplicationScoped
class ConfiguredProviders implements Providers {

    private static final String BACK = "/signin/with/";

    private final List<ProviderDoor> doors = new ArrayList<>();
    private final String site;
    private final Duration timeout;

    ConfiguredProviders(
            IdentityConfig config,
            ProviderHttp http,
            Clock clock,
            @ConfigProperty(name = "veza.public-url") String site) {
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
        this.timeout = config.timeout();
        IdentityConfig.Google google = config.google();
        add(
                Provider.GOOGLE,
                "Google",
                google,
                setup -> new OidcDoor(ProviderAddress.check(google.issuer()), setup, http, clock));
        add(
                Provider.GITHUB,
                "GitHub",
                config.github(),
                setup -> new GithubDoor(ProviderAddress.check(config.github()), setup, http));
        add(
                Provider.DISCORD,
                "Discord",
                config.discord(),
                setup -> new DiscordDoor(ProviderAddress.check(config.discord()), setup, http));
        add(
                Provider.OIDC,
                config.oidc().title(),
                config.oidc(),
                setup -> new OidcDoor(issuer(config.oidc()), setup, http, clock));
    }

    @Override
    public List<ProviderDoor> all() {
        return List.copyOf(doors);
    }

    private void add(
            Provider provider,
            String title,
            IdentityConfig.Client client,
            Function<ProviderSetup, ProviderDoor> door) {
        Optional<String> id = client.clientId().filter(value -> !value.isBlank());
        Optional<String> secret = client.clientSecret().filter(value -> !value.isBlank());
        if (id.isEmpty() && secret.isEmpty()) {
            return;
        }
        if (id.isEmpty() || secret.isEmpty()) {
            throw new IllegalStateException(
                    "VEZA_IDENTITY_"
                            + provider
                            + ": the client's id and its secret are set together");
        }
        URI back = URI.create(site + BACK + provider.key());
        ProviderSetup setup =
                new ProviderSetup(
                        provider, title, new ClientID(id.get()), new Secret(secret.get()), back);
        doors.add(new PatientDoor(door.apply(setup), timeout));
    }

    private static URI issuer(IdentityConfig.Oidc config) {
        return ProviderAddress.check(
                config.issuer()
                        .orElseThrow(() ->
                                new IllegalStateException("VEZA_IDENTITY_OIDC_ISSUER is not set")));
    }
}
