package io.veza.gateway.subsonic.call;

/** Something a player cannot have, for a reason of this protocol's own. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorNumber number;
    private final boolean aboutKeys;

    public Refused(ErrorNumber number, String message) {
        this(number, message, false);
    }

    private Refused(ErrorNumber number, String message, boolean aboutKeys) {
        super(message, null, false, false);
        this.number = number;
        this.aboutKeys = aboutKeys;
    }

    /** One that the page where people make keys helps with. */
    public static Refused key(ErrorNumber number, String message) {
        return new Refused(number, message, true);
    }

    public static Refused notFound() {
        return new Refused(ErrorNumber.NOT_FOUND, "There is no such thing here.");
    }

    public ErrorNumber number() {
        return number;
    }

    public boolean aboutKeys() {
        return aboutKeys;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
