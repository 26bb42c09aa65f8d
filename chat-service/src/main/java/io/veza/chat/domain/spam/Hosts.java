package io.veza.chat.domain.spam;

import io.veza.chat.domain.rule.Links;
import io.veza.chat.domain.rule.Skeleton;
import java.util.List;
import java.util.Set;

/** What is known of hosts, and what is odd about the others. */
final class Hosts {

    private static final Set<String> KNOWN =
            Set.of(
                    "youtube.com",
                    "youtu.be",
                    "soundcloud.com",
                    "bandcamp.com",
                    "spotify.com",
                    "wikipedia.org",
                    "github.com",
                    "discogs.com",
                    "mixcloud.com",
                    "vimeo.com",
                    "deezer.com",
                    "tidal.com",
                    "apple.com",
                    "ra.co",
                    "reverb.com",
                    "thomann.de",
                    "sweetwater.com",
                    "freesound.org",
                    "musicbrainz.org",
                    "archive.org",
                    "stackoverflow.com",
                    "imgur.com",
                    "twitch.tv",
                    "songkick.com",
                    "genius.com",
                    "ableton.com",
                    "native-instruments.com",
                    "veza.example");

    private static final Set<String> SHORT =
            Set.of(
                    "bit.ly",
                    "tinyurl.com",
                    "t.co",
                    "goo.gl",
                    "is.gd",
                    "cutt.ly",
                    "rb.gy",
                    "shorturl.at",
                    "ow.ly",
                    "rebrand.ly",
                    "tiny.cc",
                    "s.id",
                    "v.gd",
                    "t.ly",
                    "lnkd.in",
                    "linktr.ee",
                    "bl.ink",
                    "urlz.fr");

    private static final List<String> IMITATED =
            List.of(
                    "discord",
                    "steam",
                    "steamcommunity",
                    "paypal",
                    "spotify",
                    "soundcloud",
                    "bandcamp",
                    "youtube",
                    "binance",
                    "metamask",
                    "coinbase",
                    "instagram",
                    "facebook",
                    "google",
                    "apple",
                    "amazon",
                    "netflix",
                    "opensea",
                    "telegram",
                    "whatsapp",
                    "veza");

    private static final Set<String> CHEAP =
            Set.of(
                    "xyz", "top", "click", "icu", "tk", "ml", "ga", "cf", "gq", "win", "bid", "vip",
                    "gift", "ru", "su", "cc", "site", "online", "shop", "live", "link", "info");

    private Hosts() {}

    static boolean isKnown(String host) {
        return KNOWN.stream().anyMatch(known -> Links.isWithin(host, known));
    }

    /** Where a link leads to: of a house that only passes on, the address behind it. */
    static String key(String link) {
        String host = Links.host(link);
        if (!SHORT.contains(host) && !Links.isInvitation(link)) {
            return host;
        }
        int end = link.indexOf('?');
        return end < 0 ? link : link.substring(0, end);
    }

    static boolean isStrange(String key) {
        return !isKnown(Links.host(key));
    }

    static boolean isShort(String key) {
        return SHORT.contains(Links.host(key));
    }

    static boolean isOdd(String host) {
        String ending = host.substring(host.lastIndexOf('.') + 1);
        long hyphens = host.chars().filter(one -> one == '-').count();
        boolean number = ending.chars().allMatch(Character::isDigit);
        return number || CHEAP.contains(ending) || hyphens >= 2 || host.contains("xn--");
    }

    /** Looks like a house everybody knows, and is not. */
    static boolean isLookalike(String host) {
        if (isKnown(host)) {
            return false;
        }
        String name = host.substring(0, Math.max(0, host.lastIndexOf('.')));
        for (String part : name.split("[.\\-]")) {
            if (part.length() >= 4 && IMITATED.stream().anyMatch(one -> imitates(part, one))) {
                return true;
            }
        }
        return false;
    }

    private static boolean imitates(String part, String name) {
        String seen = String.join("", Skeleton.of(part).words());
        String meant = String.join("", Skeleton.of(name).words());
        return seen.equals(meant)
                || (name.length() >= 6
                        && Math.abs(seen.length() - meant.length()) <= 1
                        && distance(seen, meant) <= 1);
    }

    /** 1: a letter more, less or other, or two the other way round. */
    private static int distance(String one, String other) {
        int begin = 0;
        int shorter = Math.min(one.length(), other.length());
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String differs = one.substring(begin, one.length() - end);
        String meant = other.substring(begin, other.length() - end);
        boolean swapped = new StringBuilder(differs).reverse().toString().equals(meant);
        return differs.length() == 2 && swapped ? 1 : Math.max(differs.length(), meant.length());
    }
}
