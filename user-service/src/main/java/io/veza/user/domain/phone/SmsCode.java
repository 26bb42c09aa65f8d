package io.veza.user.domain.phone;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Six digits that go by text message. */
public record SmsCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final int COUNT = 1_000_000;

    public static SmsCode random(RandomGenerator random) {
        return new SmsCode(String.format(Locale.ROOT, "%06d", random.nextInt(COUNT)));
    }

    /** Empty when it cannot be one. */
    public static Optional<SmsCode> parse(String typed) {
        String code = typed.replaceAll("\\s", "");
        return FORM.matcher(code).matches() ? Optional.of(new SmsCode(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "SmsCode[…]";
    }
}
