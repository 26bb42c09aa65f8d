package io.veza.chat.domain.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.command.Argument.Kind;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final Words HINT = new Words("hint", "indice");
    private static final CommandSpec BAN =
            new CommandSpec(
                    "ban",
                    HINT,
                    Argument.required("person", Kind.PERSON, HINT),
                    Argument.optional("for", Kind.DURATION, HINT),
                    Argument.optional("reason", Kind.TEXT, HINT));
    private static final CommandSpec NICK =
            new CommandSpec(
                    "nick",
                    HINT,
                    Argument.optional("person", Kind.PERSON, HINT),
                    Argument.optional("name", Kind.TEXT, HINT));
    private static final CommandSpec SLOW =
            new CommandSpec(
                    "slow",
                    HINT,
                    new Argument("mode", Kind.CHOICE, true, List.of("on", "off"), HINT),
                    Argument.optional("seconds", Kind.NUMBER, HINT));
    private static final CommandSpec ASK =
            new CommandSpec(
                    "ask",
                    HINT,
                    Argument.required("question", Kind.TEXT, HINT),
                    new Argument("loud", Kind.CHOICE, false, List.of("loud"), HINT),
                    Argument.optional("for", Kind.DURATION, HINT),
                    Argument.required("options", Kind.TEXT, HINT));

    @Test
    void readsPersonTimeAndTheRestAsReason() {
        // When
        Arguments read = Arguments.read(BAN, "@Bela 1h30m  far too loud");

        // Then
        assertThat(read.person("person")).hasValue("bela");
        assertThat(read.duration("for")).hasValue(Duration.ofMinutes(90));
        assertThat(read.text("reason")).hasValue("far too loud");
    }

    @Test
    void takesAWordThatIsNoTimeForTheReason() {
        // When
        Arguments read = Arguments.read(BAN, "bela loud");

        // Then
        assertThat(read.duration("for")).isEmpty();
        assertThat(read.text("reason")).hasValue("loud");
    }

    @Test
    void takesANameWithoutTheSignForTextWhereAPersonMayBeLeftOut() {
        // When
        Arguments read = Arguments.read(NICK, "Night Owl");

        // Then
        assertThat(read.person("person")).isEmpty();
        assertThat(read.text("name")).hasValue("Night Owl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"Night Owl\" | Night Owl",
                "\"Night\" \"Owl\" | \"Night\" \"Owl\"",
                "the \"Owl\" | the \"Owl\"",
            })
    void takesQuotesAroundTheWholeOfTheRestAway(String typed, String name) {
        // Then
        assertThat(Arguments.read(NICK, typed).text("name")).hasValue(name);
    }

    @Test
    void readsQuotedWordsWithQuotesInThem() {
        // Given
        CommandSpec two =
                new CommandSpec(
                        "two",
                        HINT,
                        Argument.required("first", Kind.TEXT, HINT),
                        Argument.required("second", Kind.NUMBER, HINT));

        // When
        Arguments read = Arguments.read(two, "\"a \\\"b\\\" c\" 7");

        // Then
        assertThat(read.required("first")).isEqualTo("a \"b\" c");
        assertThat(read.number("second")).hasValue(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Is it?\" 2h loud \"2h\" loud",
                "“Is it?” loud 2h “2h” “loud”",
                "« Is it? » 2h loud «2h» « loud »"
            })
    void takesWhatMayBeLeftOutInAnyOrderAndWordsInQuotesAsWords(String typed) {
        // When
        Arguments read = Arguments.read(ASK, typed);

        // Then
        assertThat(read.required("question")).isEqualTo("Is it?");
        assertThat(read.text("loud")).isPresent();
        assertThat(read.duration("for")).hasValue(Duration.ofHours(2));
        assertThat(CommandLine.words("options", read.required("options")))
                .containsExactly("2h", "loud");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ban  | '' | person",
                "ban  | @ | person",
                "ban  | \"bela | person",
                "slow | maybe | mode",
                "slow | on three | text",
                "slow | on 3 4 | text"
            })
    void saysWhichArgumentIsWrong(String command, String typed, String argument) {
        // Given
        CommandSpec spec = command.equals("ban") ? BAN : SLOW;

        // When
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> Arguments.read(spec, typed));

        // Then
        assertThat(refusal.code()).isEqualTo(ChatError.COMMAND_INVALID);
        assertThat(refusal.violations()).singleElement().extracting("field").isEqualTo(argument);
    }

    @ParameterizedTest
    @CsvSource({"10m,600", "2h,7200", "3d,259200", "1w,604800", "1d12h,129600", "90s,90"})
    void readsTimes(String typed, long seconds) {
        // Then
        assertThat(TypedDuration.parse(typed)).hasValue(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"10", "m", "0m", "-1h", "1y", "1h x", "9999999m"})
    void knowsWhatIsNoTime(String typed) {
        // Then
        assertThat(TypedDuration.parse(typed)).isEmpty();
    }

    @Test
    void tellsCommandsFromMessages() {
        // Then
        assertThat(CommandLine.isMessage("//shrug is a command")).isTrue();
        assertThat(CommandLine.message("//shrug")).isEqualTo("/shrug");
        assertThat(CommandLine.read("/Kick  @bela now "))
                .isEqualTo(new CommandLine("kick", "@bela now"));
        assertThat(catchThrowableOfType(DomainException.class, () -> CommandLine.read("/ kick")))
                .extracting(DomainException::code)
                .isEqualTo(ChatError.COMMAND_INVALID);
    }
}
