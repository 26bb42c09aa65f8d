package io.veza.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * Debian's nginx with ModSecurity and the Core Rule Set, configured as ingress-nginx does it: the
 * annotation's text between single quotes.
 */
final class Nginx implements AutoCloseable {

    private static final Path MODULE =
            Path.of("/usr/lib/nginx/modules/ngx_http_modsecurity_module.so");
    private static final Path RULES = Path.of("/usr/share/modsecurity-crs/rules");
    private static final int TRIES = 400;

    private final int port;
    private final Process nginx;

    Nginx(Path home, String snippet, int backend) throws IOException {
        port = freePort();
        Path file = home.resolve("nginx.conf");
        Files.writeString(file, configuration(home, debian(snippet), backend));
        nginx =
                new ProcessBuilder("nginx", "-p", home.toString(), "-c", file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("nginx.log").toFile())
                        .start();
        awaitOpen(home);
    }

    static boolean isInstalled() {
        return Files.exists(MODULE)
                && Files.isDirectory(RULES)
                && Files.isExecutable(Path.of("/usr/sbin/nginx"));
    }

    int port() {
        return port;
    }

    /** Where ingress-nginx' image keeps what Debian keeps elsewhere. */
    private static String debian(String snippet) {
        return snippet.replace(
                        "/etc/nginx/modsecurity/modsecurity.conf", "/etc/nginx/modsecurity.conf")
                .replace(
                        "Include /etc/nginx/owasp-modsecurity-crs/nginx-modsecurity.conf",
                        "Include /etc/modsecurity/crs/crs-setup.conf\nInclude "
                                + RULES
                                + "/*.conf");
    }

    private String configuration(Path home, String snippet, int backend) {
        return """
        load_module %s;
        %s
        daemon off;
        pid %s/nginx.pid;
        error_log %s/error.log warn;
        events { worker_connections 256; }
        http {
          access_log off;
          client_body_temp_path %s/body;
          proxy_temp_path %s/proxy;
          fastcgi_temp_path %s/fastcgi;
          uwsgi_temp_path %s/uwsgi;
          scgi_temp_path %s/scgi;
          map $http_upgrade $connection_upgrade { default upgrade; '' ''; }
          server {
            listen 127.0.0.1:%d;
            client_max_body_size 2g;
            modsecurity on;
            modsecurity_rules '
        %s
        ';
            location / {
              proxy_pass http://127.0.0.1:%d;
              proxy_http_version 1.1;
              proxy_request_buffering off;
              proxy_set_header Upgrade $http_upgrade;
              proxy_set_header Connection $connection_upgrade;
            }
          }
        }
        """
                .formatted(
                        MODULE, user(), home, home, home, home, home, home, home, port, snippet,
                        backend);
    }

    /** Root's nginx would work as somebody who may not enter the test's directory. */
    private static String user() {
        return "root".equals(System.getProperty("user.name")) ? "user root;" : "";
    }

    private void awaitOpen(Path home) throws IOException {
        for (int i = 0; i < TRIES && nginx.isAlive(); i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(50_000_000);
            }
        }
        throw new AssertionError(Files.readString(home.resolve("nginx.log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        nginx.destroy();
        nginx.waitFor();
    }
}
