package io.veza.gateway.web;

/** The parts of the site, as far as browsers must treat them differently. */
enum Area {
    SIGNING_IN(Policies.NOTHING, "no-referrer", "same-site"),
    API(Policies.NOTHING, "strict-origin-when-cross-origin", "same-site"),
    ATTACHMENTS(Policies.NOTHING + "; sandbox", "no-referrer", "same-site"),
    MEDIA(Policies.NOTHING, "strict-origin-when-cross-origin", "cross-origin"),
    PLAYERS(Policies.NOTHING, "no-referrer", "cross-origin"),
    OEMBED(Policies.NOTHING, "no-referrer", "cross-origin"),
    FRAMES(Policies.FRAMES, "strict-origin-when-cross-origin", "cross-origin"),
    DOCS(Policies.DOCS, "strict-origin-when-cross-origin", "same-site"),
    PAGES(Policies.PAGES, "strict-origin-when-cross-origin", "same-site");

    private final String contentPolicy;
    private final String referrerPolicy;
    private final String resourcePolicy;

    Area(String contentPolicy, String referrerPolicy, String resourcePolicy) {
        this.contentPolicy = contentPolicy;
        this.referrerPolicy = referrerPolicy;
        this.resourcePolicy = resourcePolicy;
    }

    static Area of(String path) {
        if (path.startsWith("/api/v2/auth/")) {
            return SIGNING_IN;
        }
        if (path.startsWith("/media/attachments/")
                || path.startsWith("/media/pictures/")
                || path.startsWith("/media/portraits/")) {
            return ATTACHMENTS;
        }
        if (path.startsWith("/media/") || path.startsWith("/feeds/")) {
            return MEDIA;
        }
        if (path.startsWith("/rest/")) {
            return PLAYERS;
        }
        if (path.equals("/oembed")) {
            return OEMBED;
        }
        if (path.startsWith("/embed/")) {
            return FRAMES;
        }
        if (path.equals("/docs") || path.startsWith("/docs/")) {
            return DOCS;
        }
        return SitePaths.isPage(path) ? PAGES : API;
    }

    String contentPolicy() {
        return contentPolicy;
    }

    /** Of a page whose scripts carry the nonce; whatever those load is trusted too. */
    String contentPolicy(String nonce) {
        return contentPolicy.replace(
                "script-src 'self'", "script-src 'self' 'nonce-" + nonce + "' 'strict-dynamic'");
    }

    /** Whether pages of others may show it in a frame. */
    boolean isFramable() {
        return this == FRAMES;
    }

    String referrerPolicy() {
        return referrerPolicy;
    }

    String resourcePolicy() {
        return resourcePolicy;
    }

    /** Content security policies (CSP level 3). */
    private static final class Policies {

        static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
        static final String PAGES =
                "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none';"
                        + " base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:;"
                        + " media-src 'self' blob:; connect-src 'self'; worker-src 'self' blob:;"
                        + " form-action 'self'";
        // The player on pages of others: it loads its own files, pictures and sound, and nothing
        // else.
        static final String FRAMES =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                        + " media-src 'self'; connect-src 'self'; base-uri 'none';"
                        + " form-action 'none'; frame-ancestors *";
        // Swagger UI sets style attributes and has its icons in data URLs.
        static final String DOCS =
                "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                        + " img-src 'self' data:; object-src 'none'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self'";

        private Policies() {}
    }
}
