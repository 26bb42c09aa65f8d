package io.veza.gateway.subsonic.call;

import io.veza.platform.kernel.Sha256;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something by its kind and its number here, as in {@code tr-42}. */
public record Id(Kind kind, long number) {

    /** Behind the underscore stands which picture it was; the one there is now is sent. */
    private static final Pattern FORM =
            Pattern.compile("([a-z]{2})-(\\d{1,18})(?:_[0-9a-f]{0,16})?");

    private static final int PICTURE_DIGITS = 8;

    /** Refuses what was never given out as something that is not there. */
    public static Id parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw Refused.notFound();
        }
        long number = Long.parseLong(parts.group(2));
        return Kind.of(parts.group(1))
                .filter(_ -> number > 0)
                .map(kind -> new Id(kind, number))
                .orElseThrow(Refused::notFound);
    }

    /** One that must be of this kind. */
    public static long parse(Kind kind, String text) {
        Id id = parse(text);
        if (id.kind != kind) {
            throw Refused.notFound();
        }
        return id.number;
    }

    public static String track(long number) {
        return new Id(Kind.TRACK, number).toString();
    }

    public static String artist(long number) {
        return new Id(Kind.ARTIST, number).toString();
    }

    /** The same for as long as the picture is, since players keep what they once got. */
    public String picture(String address) {
        return this + "_" + Sha256.hex(address).substring(0, PICTURE_DIGITS);
    }

    @Override
    public String toString() {
        return kind.prefix() + "-" + number;
    }
}
