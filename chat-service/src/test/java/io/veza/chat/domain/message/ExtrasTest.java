package io.veza.chat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.poll.Poll;
import io.veza.platform.kernel.DomainException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtrasTest {

    private static final Emoji HEART = new Emoji("❤️");
    private static final Emoji CLAP = new Emoji("👏");

    @Test
    void aPlainMessageTakesAnyReaction() {
        assertThat(Extras.NONE.allows(HEART)).isTrue();
    }

    @Test
    void chosenReactionsExcludeTheOthers() {
        // When
        Extras chosen = Extras.NONE.allowing(List.of(CLAP, CLAP));

        // Then
        assertThat(chosen.allows(CLAP)).isTrue();
        assertThat(chosen.allows(HEART)).isFalse();
        assertThat(chosen.allowedReactions()).containsExactly(CLAP);
    }

    @Test
    void reactionsToChooseFromAreBounded() {
        // Given
        List<Emoji> many = IntStream.range(0, 21).mapToObj(i -> new Emoji(":e" + i + ":")).toList();

        // When, Then
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Extras.NONE.allowing(many))
                .satisfies(
                        refusal -> assertThat(refusal.code()).isEqualTo(ChatError.EMOJI_INVALID));
    }

    @Test
    void whatPollsAskAndFilesAreCalledIsSaidToo() {
        // Given
        Attachment file =
                new Attachment(
                        1,
                        "win-coins.example.txt",
                        Attachment.Kind.FILE,
                        "text/plain",
                        9,
                        0,
                        0,
                        0,
                        "",
                        "/f",
                        "",
                        "");
        Poll poll = new Poll("Which?", List.of("this", "that"), false, false, null, null);

        // When
        String said = Extras.NONE.carrying(List.of(file)).asking(poll).wordsWith(new Text("hello"));

        // Then
        assertThat(said.lines())
                .containsExactly("hello", "Which?", "this", "that", "win-coins.example");
        assertThat(Extras.NONE.wordsWith(null)).isEmpty();
    }

    @Test
    void somethingMustBeSaid() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Extras.NONE.as(MessageKind.ACTION).requireSaid(null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ChatError.TEXT_INVALID));
    }
}
