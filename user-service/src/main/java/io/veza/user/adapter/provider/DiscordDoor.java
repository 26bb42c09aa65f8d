package io.veza.user.adapter.provider;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.smallrye.mutiny.Uni;
import io.veza.user.config.IdentityConfig;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.identity.Subject;
import java.util.Map;

/** Discord: the account and its address. */
final class DiscordDoor extends OAuth2Door {

    private final IdentityConfig.Discord config;

    DiscordDoor(IdentityConfig.Discord config, ProviderSetup setup, ProviderHttp http) {
        super(setup, http, config.authorize(), config.token(), new Scope("identify", "email"));
        this.config = config;
    }

    @Override
    Uni<Profile> profile(OIDCTokens tokens) {
        return read(config.user(), tokens).map(this::profile);
    }

    private Profile profile(HTTPResponse user) {
        try {
            Map<String, Object> account = user.getBodyAsJSONObject();
            return new Profile(
                    new Subject(provider(), issuer(), Told.text(account.get("id"))),
                    Told.text(account.get("username")),
                    Told.text(account.get("global_name")),
                    Told.email(account.get("email")),
                    Boolean.TRUE.equals(account.get("verified")));
        } catch (ParseException nonsense) {
            throw refused(String.valueOf(nonsense.getMessage()));
        }
    }
}
