package io.veza.user.adapter.provider;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.veza.user.domain.identity.Provider;
import java.net.URI;

/**
 * How this house is known to a provider.
 *
 * @param back the page that the provider sends people back to; ours, whatever a request says
 */
record ProviderSetup(Provider provider, String title, ClientID client, Secret secret, URI back) {

    @Override
    public String toString() {
        return "ProviderSetup[" + provider + "]";
    }
}
