package io.veza.user.application.alert;

import io.veza.user.domain.alert.SignIn;
import io.veza.user.domain.session.Origin;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sign-in in a line that needs no translation. */
final class Facts {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Facts() {}

    static String of(SignIn signIn) {
        Origin origin = signIn.origin();
        return Stream.of(
                        joined(origin.device().client(), origin.device().system()),
                        joined(origin.place().city(), origin.place().country()),
                        origin.network(),
                        MINUTE.format(signIn.at()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
