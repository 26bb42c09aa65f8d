package io.veza.chat.domain.command;

import java.util.Optional;

/** Walks along what stands behind a command's name, word by word. */
final class LineCursor {

    private static final char QUOTE = '"';

    private final String line;
    private int at;

    LineCursor(String line) {
        this.line = line;
        skipBlanks();
    }

    boolean isAtEnd() {
        return at >= line.length();
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
        String word = line.charAt(at) == QUOTE ? quoted(argument) : plain();
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
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return line.substring(from, at);
    }

    /** A backslash lets the character behind it stand for itself. */
    private String quoted(String argument) {
        StringBuilder word = new StringBuilder();
        for (at++; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == QUOTE) {
                at++;
                return word.toString();
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
