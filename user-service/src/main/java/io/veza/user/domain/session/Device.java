package io.veza.user.domain.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody signed in with, in the words they know it by. Read from the user agent, which says
 * what it likes: a help to recognise one's own devices, and no proof of anything.
 *
 * @param client the program, e.g. {@code Firefox}; empty when it did not say
 * @param system what it runs on, e.g. {@code Android}; empty when unknown
 */
public record Device(String client, String system) {

    public static final Device UNKNOWN = new Device("", "");

    /** The first that is found names it: each claims to be those after it as well. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    /** Programs that are no browsers begin with their name. */
    private static final Pattern PROGRAM = Pattern.compile("([A-Za-z][A-Za-z0-9_. -]{0,38}?)(/|$)");

    static {
        BROWSERS.put("Edg/", "Edge");
        BROWSERS.put("EdgA/", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser/", "Samsung Internet");
        BROWSERS.put("Vivaldi/", "Vivaldi");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    public static Device of(String userAgent) {
        return new Device(client(userAgent), named(SYSTEMS, userAgent));
    }

    private static String client(String userAgent) {
        if (userAgent.startsWith("Mozilla/")) {
            return named(BROWSERS, userAgent);
        }
        Matcher program = PROGRAM.matcher(userAgent);
        return program.lookingAt() ? program.group(1).strip() : "";
    }

    private static String named(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
