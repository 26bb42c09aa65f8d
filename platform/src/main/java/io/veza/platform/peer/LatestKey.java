package io.veza.platform.peer;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Objects;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509KeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Shows the certificate that was read last; there is one, so no choice depends on the connection.
 */
final class LatestKey extends X509ExtendedKeyManager {

    private volatile @Nullable X509KeyManager latest;

    void use(X509KeyManager manager) {
        latest = manager;
    }

    private X509KeyManager now() {
        return Objects.requireNonNull(latest, "no certificate was read");
    }

    @Override
    public String[] getClientAliases(String type, Principal[] issuers) {
        return now().getClientAliases(type, issuers);
    }

    @Override
    public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
        return now().chooseClientAlias(types, issuers, socket);
    }

    @Override
    public String chooseEngineClientAlias(String[] types, Principal[] issuers, SSLEngine engine) {
        return now().chooseClientAlias(types, issuers, null);
    }

    @Override
    public String[] getServerAliases(String type, Principal[] issuers) {
        return now().getServerAliases(type, issuers);
    }

    @Override
    public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
        return now().chooseServerAlias(type, issuers, socket);
    }

    @Override
    public String chooseEngineServerAlias(String type, Principal[] issuers, SSLEngine engine) {
        return now().chooseServerAlias(type, issuers, null);
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return now().getCertificateChain(alias);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return now().getPrivateKey(alias);
    }
}
