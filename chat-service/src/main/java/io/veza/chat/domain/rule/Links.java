package io.veza.chat.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses in a text, also those without a scheme. Read in one pass: texts are strangers'. */
public final class Links {

    /** Endings by which a bare name is taken for an address. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "com", "net", "org", "io", "gg", "me", "ru", "cn", "xyz", "top", "info", "biz",
                    "shop", "site", "online", "club", "live", "link", "click", "app", "dev", "co",
                    "fr", "de", "uk", "eu", "tv", "fm", "ly", "to", "cc", "icu", "gift", "win",
                    "bid", "vip", "pro", "store", "space", "tk", "ml", "ga", "cf", "gq", "su", "ws",
                    "example", "test");

    private static final Set<String> INVITING =
            Set.of(
                    "discord.gg",
                    "discord.com/invite",
                    "discordapp.com/invite",
                    "t.me",
                    "chat.whatsapp.com",
                    "telegram.me",
                    "guilded.gg",
                    "invite.gg",
                    "dsc.gg");

    private Links() {}

    /** Host and path in small letters, without scheme, port and leading {@code www.}. */
    public static List<String> in(String text) {
        if (text.indexOf('.') < 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s<>()\\[\\]\"'`,;]+")) {
            String address = address(word);
            if (address != null) {
                found.add(address);
            }
        }
        return found;
    }

    private static @Nullable String address(String word) {
        int scheme = word.indexOf("://");
        String rest = scheme >= 0 ? word.substring(scheme + 3) : word;
        int slash = end(rest);
        String host = rest.substring(0, slash);
        host = host.substring(host.lastIndexOf('@') + 1);
        int colon = host.indexOf(':');
        host = colon >= 0 ? host.substring(0, colon) : host;
        host = host.startsWith("www.") ? host.substring(4) : host;
        int dot = host.lastIndexOf('.');
        boolean named = dot > 0 && dot < host.length() - 1;
        boolean bare = scheme < 0 && word.indexOf('@') < 0 && named;
        if (scheme >= 0 ? !named : !bare || !ENDINGS.contains(host.substring(dot + 1))) {
            return null;
        }
        return host + rest.substring(slash);
    }

    private static int end(String rest) {
        for (int at = 0; at < rest.length(); at++) {
            if ("/?#".indexOf(rest.charAt(at)) >= 0) {
                return at;
            }
        }
        return rest.length();
    }

    public static String host(String link) {
        return link.substring(0, end(link));
    }

    /** Whether a host is a domain or below it. */
    public static boolean isWithin(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /** Into another community. */
    public static boolean isInvitation(String link) {
        return INVITING.stream().anyMatch(link::startsWith);
    }
}
