package io.veza.stream.domain.credits;

/** What others may do with a track. */
public enum Licence {
    ALL_RIGHTS_RESERVED(""),
    CC0("publicdomain/zero/1.0/"),
    CC_BY("licenses/by/4.0/"),
    CC_BY_SA("licenses/by-sa/4.0/"),
    CC_BY_NC("licenses/by-nc/4.0/"),
    CC_BY_NC_SA("licenses/by-nc-sa/4.0/"),
    CC_BY_ND("licenses/by-nd/4.0/"),
    CC_BY_NC_ND("licenses/by-nc-nd/4.0/");

    private final String path;

    Licence(String path) {
        this.path = path;
    }

    /** Where it can be read; empty: there is nothing to read. */
    public String url() {
        return path.isEmpty() ? "" : "https://creativecommons.org/" + path;
    }
}
