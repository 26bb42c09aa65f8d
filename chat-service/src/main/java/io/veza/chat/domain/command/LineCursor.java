package io.veza.chat.domain.command;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Walks along what stands behind a command's name, word by word. */
final class LineCursor {

    private static final char QUOTE = '"';

    /** Telephones put these in place of the plain ones; French writes its own. */
    private static final Map<Character, Character> QUOTES =
            Map.of(QUOTE, QUOTE, '“', '”', '„', '“', '«', '»');

    /** Those that do not break a line, too, which French has inside its quotation marks. */
    private static final Pattern BLANKS_AROUND = Pattern.compile("^\\h+|\\h+$");

    private final String line;
    private int at;

    LineCursor(String line) {
        this.line = line;
        skipBlanks();
    }

    boolean isAtEnd() {
        return at >= line.length();
    }

    /** The next word begins with a quotation mark. */
    boolean isQuoted() {
        return !isAtEnd() && QUOTES.containsKey(line.charAt(at));
    }

    /** The next word without taking it; empty at the end, and where it stands in quotes. */
    String bare() {
        int end = isQuoted() ? at : endOfWord();
        return line.substring(at, end);
    }

    /** The next word without taking it; empty at the end. */
    String peek(String argument) {
        int before = at;
        try {
            return next(argument).orElse("");
        } finally {
            at = before;
        }
    }

    /** Takes a word, or what stands between double quotes. */
    Optional<String> next(String argument) {
        if (isAtEnd()) {
            return Optional.empty();
        }
        String word = isQuoted() ? quoted(argument) : plain();
        skipBlanks();
        return Optional.of(word);
    }

    /** Takes all that is left; quotes around the whole of it are not part of it. */
    Optional<String> rest() {
        String rest = line.substring(at).strip();
        at = line.length();
        boolean whole =
                rest.length() > 1
                        && rest.charAt(0) == QUOTE
                        && rest.indexOf(QUOTE, 1) == rest.length() - 1;
        String text = whole ? rest.substring(1, rest.length() - 1) : rest;
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private String plain() {
        int from = at;
        at = endOfWord();
        return line.substring(from, at);
    }

    private int endOfWord() {
        int end = at;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A backslash lets the character behind it stand for itself. */
    private String quoted(String argument) {
        StringBuilder word = new StringBuilder();
        char closing = Objects.requireNonNull(QUOTES.get(line.charAt(at)));
        for (at++; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == closing) {
                at++;
                return BLANKS_AROUND.matcher(word).replaceAll("");
            }
            if (c == '\\' && at + 1 < line.length()) {
                at++;
            }
            word.append(line.charAt(at));
        }
        throw CommandLine.invalid(argument, "A quotation mark is not closed.");
    }

    private void skipBlanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }
}
