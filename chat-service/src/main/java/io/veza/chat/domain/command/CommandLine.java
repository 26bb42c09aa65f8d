package io.veza.chat.domain.command;

import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line typed with a slash.
 *
 * @param name in lower case, without the slash
 * @param rest what stands behind it
 */
public record CommandLine(String name, String rest) {

    private static final String SLASH = "/";

    /** A text that begins with two slashes is a message that begins with one. */
    public static boolean isMessage(String text) {
        return text.startsWith("//") || !text.startsWith(SLASH);
    }

    /** The message of which {@link #isMessage} speaks. */
    public static String message(String text) {
        return text.startsWith("//") ? text.substring(1) : text;
    }

    public static CommandLine read(String text) {
        String line = text.substring(SLASH.length()).stripTrailing();
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        if (end == 0) {
            throw invalid("text", "Name a command behind the slash; /help lists them.");
        }
        return new CommandLine(
                line.substring(0, end).toLowerCase(Locale.ROOT), line.substring(end).strip());
    }

    public DomainException unknown() {
        String message = "There is no command /" + name + " here; /help lists them.";
        return DomainException.invalid(
                ChatError.COMMAND_UNKNOWN, message, List.of(new FieldViolation("text", message)));
    }

    /** The words of an argument that holds several; those with blanks stand in quotes. */
    public static List<String> words(String argument, String typed) {
        List<String> words = new ArrayList<>();
        LineCursor cursor = new LineCursor(typed);
        while (!cursor.isAtEnd()) {
            cursor.next(argument).ifPresent(words::add);
        }
        return words;
    }

    static DomainException invalid(String argument, String message) {
        return wrong(ChatError.COMMAND_INVALID, argument, message);
    }

    /** Something is wrong with one argument. */
    public static DomainException wrong(ChatError code, String argument, String message) {
        return DomainException.invalid(
                code, message, List.of(new FieldViolation(argument, message)));
    }
}
