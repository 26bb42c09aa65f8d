package io.veza.chat.domain.message;

/** Words of strangers as they are shown here. */
final class Shown {

    private Shown() {}

    /** One line, no control characters, no half a character at the end. */
    static String line(String words, int most) {
        String line = words.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).strip() + "…";
    }
}
