package io.veza.user.domain.phone;

import java.time.Duration;

/**
 * How codes by text message are sent.
 *
 * @param life how long a code is good
 * @param tries wrong codes before it is good for nothing
 * @param resend pause between two messages to a person
 * @param perPerson messages of one person in a day
 * @param perNumber messages to one number in a day, whoever asks
 */
public record SmsLimits(Duration life, int tries, Duration resend, int perPerson, int perNumber) {}
