package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How people are written to. */
@ConfigMapping(prefix = "veza.mail")
public interface MailConfig {

    /** The mail server, from SMTP_URL. Without one, letters wait; in development they are shown. */
    Optional<String> host();

    /** How long a letter waits at most before it is sent for the first time. */
    @WithDefault("1s")
    Duration round();

    /** What anybody may ask to be sent to one address, whoever has it. */
    @WithDefault("5")
    int perMailbox();

    /** What may be asked for from one address of the network. */
    @WithDefault("30")
    int perClient();

    @WithDefault("1h")
    Duration window();

    /** Used links and letters that never left are kept for this long. */
    @WithDefault("7d")
    Duration keep();
}
