package io.veza.user.adapter.provider;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.smallrye.mutiny.Uni;
import io.veza.user.config.IdentityConfig;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.identity.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** GitHub: the account, and of its addresses the primary one if it is verified. */
final class GithubDoor extends OAuth2Door {

    private final IdentityConfig.Github config;

    GithubDoor(IdentityConfig.Github config, ProviderSetup setup, ProviderHttp http) {
        super(
                setup,
                http,
                config.authorize(),
                config.token(),
                new Scope("read:user", "user:email"));
        this.config = config;
    }

    @Override
    Uni<Profile> profile(OIDCTokens tokens) {
        return read(config.user(), tokens)
                .chain(user -> read(config.emails(), tokens).map(emails -> profile(user, emails)));
    }

    private Profile profile(HTTPResponse user, HTTPResponse emails) {
        try {
            Map<String, Object> account = user.getBodyAsJSONObject();
            Email email = primary(emails);
            return new Profile(
                    new Subject(provider(), issuer(), Told.text(account.get("id"))),
                    Told.text(account.get("login")),
                    Told.text(account.get("name")),
                    email,
                    email != null);
        } catch (ParseException nonsense) {
            throw refused(String.valueOf(nonsense.getMessage()));
        }
    }

    private static @Nullable Email primary(HTTPResponse emails) throws ParseException {
        for (Object item : emails.getBodyAsJSONArray()) {
            if (item instanceof Map<?, ?> address
                    && Boolean.TRUE.equals(address.get("primary"))
                    && Boolean.TRUE.equals(address.get("verified"))) {
                return Told.email(address.get("email"));
            }
        }
        return null;
    }
}
