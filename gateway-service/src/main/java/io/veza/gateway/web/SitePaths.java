package io.veza.gateway.web;

import java.util.List;

/** Which paths belong to the web client. */
final class SitePaths {

    private static final List<String> OTHERS =
            List.of(
                    "/api",
                    "/ws",
                    "/media",
                    "/feeds",
                    "/health",
                    "/metrics",
                    "/openapi",
                    "/asyncapi",
                    "/docs",
                    "/.well-known",
                    "/rest",
                    "/1",
                    "/embed",
                    "/oembed",
                    "/q");

    private SitePaths() {}

    static boolean isPage(String path) {
        return OTHERS.stream()
                .noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }

    static boolean isFile(String path) {
        return isPage(path) || path.startsWith("/docs");
    }

    /**
     * A place inside the client, which the client itself finds: no file has that name. Handles, as
     * in {@code /@ben.low}, may have dots.
     */
    static boolean isRoute(String path) {
        return isPage(path)
                && (path.startsWith("/@") || path.lastIndexOf('.') < path.lastIndexOf('/'));
    }
}
