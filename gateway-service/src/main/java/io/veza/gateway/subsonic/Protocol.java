package io.veza.gateway.subsonic;

import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.gateway.subsonic.call.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The protocol's versions: of the same first number, every player gets along with us. */
final class Protocol {

    static final String VERSION = "1.16.1";

    private static final int MAJOR = 1;
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(\\.\\d{1,4}){0,3}");

    /**
     * Before 1.13, which brought digests in place of passwords and which all that is kept up
     * speaks.
     */
    private static final Pattern OLD = Pattern.compile("1(\\.([0-9]|1[0-2])(\\.\\d{1,4}){0,2})?");

    private Protocol() {}

    static boolean isOld(Parameters parameters) {
        return OLD.matcher(parameters.text("v")).matches();
    }

    static void agree(Parameters parameters) {
        parameters.require("c");
        Matcher version = FORM.matcher(parameters.require("v"));
        if (!version.matches()) {
            throw new Refused(ErrorNumber.GENERIC, "'v' must be a version, such as " + VERSION);
        }
        int major = Integer.parseInt(version.group(1));
        if (major < MAJOR) {
            throw new Refused(
                    ErrorNumber.CLIENT_TOO_OLD,
                    "Incompatible Subsonic REST protocol version. Client must upgrade.");
        }
        if (major > MAJOR) {
            throw new Refused(
                    ErrorNumber.SERVER_TOO_OLD,
                    "Incompatible Subsonic REST protocol version. Server must upgrade.");
        }
    }
}
