package io.veza.user.adapter.sms;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.veza.user.config.SmsConfig;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** How this house is known to Twilio. */
record TwilioAccount(URI messages, String authorization, String from) {

    /** Empty when nothing is configured; half of it is refused. */
    static Optional<TwilioAccount> of(SmsConfig.Twilio config) {
        long given =
                Stream.of(config.account(), config.token(), config.from())
                        .filter(Optional::isPresent)
                        .count();
        if (given == 0) {
            return Optional.empty();
        }
        if (given < 3) {
            throw new ConfigurationException(
                    "VEZA_SMS_TWILIO_ACCOUNT, _TOKEN and _FROM are needed together, or none of them");
        }
        String account = config.account().orElseThrow();
        return Optional.of(
                new TwilioAccount(
                        messages(config.api(), account),
                        basic(account, config.token().orElseThrow()),
                        config.from().orElseThrow()));
    }

    private static URI messages(URI api, String account) {
        if (!account.matches("[A-Za-z0-9]{2,64}")) {
            throw new ConfigurationException("VEZA_SMS_TWILIO_ACCOUNT is no account's SID");
        }
        return api.resolve("/2010-04-01/Accounts/" + account + "/Messages.json");
    }

    private static String basic(String account, String token) {
        byte[] both = (account + ":" + token).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    @Override
    public String toString() {
        return "TwilioAccount[" + from + "]";
    }
}
