package io.veza.platform.fetch;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** A place that may be called, as far as its address says. */
record Target(boolean tls, String host, int port, String path) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    static Target of(URI address, Set<Integer> ports) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean tls = scheme.equals("https");
        if (!tls && !scheme.equals("http")) {
            throw new FetchFailed("not a web address");
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw new FetchFailed("no plain host");
        }
        int usual = tls ? HTTPS : HTTP;
        int port = address.getPort() < 0 ? usual : address.getPort();
        if (!ports.contains(port)) {
            throw new FetchFailed("port " + port + " is not called");
        }
        return new Target(tls, bare(address.getHost()), port, path(address));
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String path(URI address) {
        String path = address.getRawPath();
        String start = path == null || path.isEmpty() ? "/" : path;
        return address.getRawQuery() == null ? start : start + "?" + address.getRawQuery();
    }

    /** The connection goes to this very address, whatever the name may lead to by then. */
    RequestOptions at(InetAddress address) {
        return new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(host)
                .setPort(port)
                .setSsl(tls)
                .setURI(path);
    }
}
