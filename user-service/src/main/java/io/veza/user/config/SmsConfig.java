package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Codes by text message; off unless Twilio's account, its token and a sender are given. */
@ConfigMapping(prefix = "veza.sms")
public interface SmsConfig {

    Twilio twilio();

    /** How long a code is good, and how many tries it bears. */
    @WithDefault("5m")
    Duration life();

    @WithDefault("5")
    int tries();

    /** Between two messages to a person. */
    @WithDefault("60s")
    Duration resend();

    /** In a day. */
    @WithDefault("10")
    int perPerson();

    @WithDefault("10")
    int perNumber();

    interface Twilio {

        /** The account's SID. */
        Optional<String> account();

        Optional<String> token();

        /** The number or sender that messages come from. */
        Optional<String> from();

        @WithDefault("https://api.twilio.com")
        URI api();

        /** Shorter than callers wait for an answer of ours. */
        @WithDefault("3s")
        Duration timeout();
    }
}
