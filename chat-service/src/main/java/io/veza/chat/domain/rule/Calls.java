package io.veza.chat.domain.rule;

/** How often a text calls somebody by {@code @}. */
public final class Calls {

    private Calls() {}

    public static int in(String text) {
        int calls = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean named =
                    at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            calls += begins && named ? 1 : 0;
        }
        return calls;
    }
}
