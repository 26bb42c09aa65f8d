package io.veza.user.domain.alert;

/**
 * How much guessing goes on around a sign-in.
 *
 * @param namesFromHere different names that were tried in vain from the same address
 * @param networksOnName different networks that tried this person's names in vain
 */
public record Siege(long namesFromHere, long networksOnName) {

    public static final Siege NONE = new Siege(0, 0);
}
