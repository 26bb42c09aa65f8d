package io.veza.chat.domain.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** What was typed behind a command's name, by the names of its arguments. */
public final class Arguments {

    private final Map<String, Object> values = new HashMap<>();

    private Arguments() {}

    /** Reads a line as a command wants it, or says which argument is wrong. */
    public static Arguments read(CommandSpec spec, String line) {
        Arguments read = new Arguments();
        LineCursor cursor = new LineCursor(line);
        List<Argument> open = new ArrayList<>(spec.arguments());
        while (!open.isEmpty()) {
            Argument argument = nextOf(open, cursor);
            value(argument, cursor, open.size() == 1)
                    .ifPresent(value -> read.values.put(argument.name(), value));
            read.requireGiven(argument);
            open.remove(argument);
        }
        if (!cursor.isAtEnd()) {
            throw CommandLine.invalid("text", "There is more behind the command than it takes.");
        }
        return read;
    }

    /** Handle without the at sign. */
    public Optional<String> person(String name) {
        return text(name);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable((String) values.get(name));
    }

    public String required(String name) {
        return (String) Objects.requireNonNull(values.get(name), name);
    }

    public Optional<Duration> duration(String name) {
        return Optional.ofNullable((Duration) values.get(name));
    }

    public OptionalInt number(String name) {
        Object value = values.get(name);
        return value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
    }

    private void requireGiven(Argument argument) {
        if (argument.required() && !values.containsKey(argument.name())) {
            throw CommandLine.invalid(argument.name(), "Say also: " + argument.hint().en() + ".");
        }
    }

    /** Of several in a row that may be left out, any may come first: the one the word fits. */
    private static Argument nextOf(List<Argument> open, LineCursor cursor) {
        String word = cursor.bare();
        return open.subList(0, open.size() - 1).stream()
                .takeWhile(argument -> !argument.required())
                .filter(argument -> fitting(argument, word).isPresent())
                .findFirst()
                .orElse(open.getFirst());
    }

    /**
     * What is not required may be left out, so a word that does not fit belongs to the next; as do
     * words in quotes, which are never meant as more than words.
     */
    private static Optional<Object> value(Argument argument, LineCursor cursor, boolean last) {
        if (last && argument.takesRest()) {
            return cursor.rest().map(Object.class::cast);
        }
        boolean leftOut = !argument.required() && !argument.takesRest() && cursor.isQuoted();
        if (cursor.isAtEnd() || leftOut) {
            return Optional.empty();
        }
        String word = cursor.peek(argument.name());
        Optional<Object> value = fitting(argument, word);
        if (value.isPresent()) {
            cursor.next(argument.name());
        } else if (argument.required()) {
            throw CommandLine.invalid(argument.name(), complaint(argument, word));
        }
        return value;
    }

    private static Optional<Object> fitting(Argument argument, String word) {
        return switch (argument.kind()) {
            case PERSON -> person(argument, word);
            case DURATION -> TypedDuration.parse(word).map(Object.class::cast);
            case NUMBER ->
                    word.matches("\\d{1,9}")
                            ? Optional.of(Integer.valueOf(word))
                            : Optional.empty();
            case CHOICE -> {
                String choice = word.toLowerCase(Locale.ROOT);
                yield argument.choices().contains(choice) ? Optional.of(choice) : Optional.empty();
            }
            case TEXT, TRACK, ROOM -> Optional.of(word);
        };
    }

    /** Somebody who need not be named is named with the sign, or they could not be told apart. */
    private static Optional<Object> person(Argument argument, String word) {
        boolean signed = word.startsWith("@");
        String handle = (signed ? word.substring(1) : word).toLowerCase(Locale.ROOT);
        return handle.isEmpty() || !(signed || argument.required())
                ? Optional.empty()
                : Optional.of(handle);
    }

    private static String complaint(Argument argument, String word) {
        String what =
                switch (argument.kind()) {
                    case PERSON -> "a person, such as @anna";
                    case DURATION -> "a time, such as 10m, 2h or 3d";
                    case NUMBER -> "a whole number";
                    case CHOICE -> "one of " + String.join(", ", argument.choices());
                    case TEXT, TRACK, ROOM -> "words";
                };
        return "“" + word + "” is not " + what + ".";
    }
}
