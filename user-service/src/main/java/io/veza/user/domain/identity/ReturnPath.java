package io.veza.user.domain.identity;

import java.util.regex.Pattern;

/**
 * Where somebody wanted to go before they were asked who they are: a place of this site, and of no
 * other. Whatever else was asked for leads home.
 */
public record ReturnPath(String value) {

    private static final String HOME = "/";

    /** Browsers read two slashes, or a slash and a backslash, as the beginning of another host. */
    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]{0,499}");

    public ReturnPath {
        value = INSIDE.matcher(value).matches() ? value : HOME;
    }

    @Override
    public String toString() {
        return value;
    }
}
