package io.veza.stream.domain.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Comment SAID = new Comment(1, 7, 10L, " Nice ", 500, null, NOW, null);

    @Test
    void anAnswerToAnAnswerAnswersWhatThatAnswers() {
        // When
        Comment answer = SAID.reply(2, 11, "Yes", NOW).reply(3, 10, "No", NOW);

        // Then
        assertThat(answer.replyTo()).isEqualTo(1);
        assertThat(answer.thread()).isEqualTo(1);
        assertThat(answer.atMs()).isEqualTo(500);
    }

    @Test
    void theSameWordsAreNoChange() {
        assertThat(SAID.edit("Nice", NOW)).isSameAs(SAID);
        assertThat(SAID.edit("Nicer", NOW).editedAt()).isEqualTo(NOW);
    }

    @Test
    void itsAuthorTheArtistAndAdminsTakeItAway() {
        assertThat(SAID.mayDelete(person(10, Role.USER), 99)).isTrue();
        assertThat(SAID.mayDelete(person(99, Role.USER), 99)).isTrue();
        assertThat(SAID.mayDelete(person(12, Role.ADMIN), 99)).isTrue();
        assertThat(SAID.mayDelete(person(12, Role.USER), 99)).isFalse();
        assertThat(SAID.mayEdit(person(99, Role.ADMIN))).isFalse();
    }

    private static Principal person(long id, Role role) {
        return Principal.of(id, 1, role, NOW, NOW);
    }
}
