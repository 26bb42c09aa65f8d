package io.veza.chat.application.message;

import static io.veza.chat.fakes.House.ANNA;
import static io.veza.chat.fakes.House.BELA;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.veza.chat.application.attachment.Uploads.Wanted;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.House;
import io.veza.chat.fakes.TestUploads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarryAttachmentsTest {

    private final House house = new House();
    private final long room = house.room(Visibility.PUBLIC);

    @Test
    void aMessageNeedsNoWordsWhenSomethingHangsOnIt() {
        // When
        var sent = send(ANNA, null, 2L, 3L);

        // Then
        assertThat(sent.message().message().words()).isEmpty();
        assertThat(sent.message().message().extras().attachments())
                .containsExactly(TestUploads.attachment(2), TestUploads.attachment(3));
    }

    @Test
    void theSameNonceCarriesTheSameAgain() {
        // Given
        var first = send(ANNA, "once", 2L);

        // When
        var again = send(ANNA, "once", 2L);

        // Then
        assertThat(again.duplicate()).isTrue();
        assertThat(again.message()).isEqualTo(first.message());
    }

    @Test
    void whatAnotherMessageHasIsRefused() {
        // Given
        send(ANNA, "one", 2L);

        // When
        Throwable refusal = catchThrowable(() -> send(ANNA, "two", 2L));

        // Then
        assertThat(refusal).hasMessage("used");
    }

    @Test
    void aRefusedSendLetsGoOfThem() {
        // When
        Throwable refusal = catchThrowable(() -> send(BELA, "one", 4L));

        // Then
        assertThat(refusal).isNotNull();
        assertThat(house.uploads.isClaimed(4)).isFalse();
    }

    private SendMessage.Sent send(long user, @Nullable String nonce, Long... uploads) {
        return await(
                house.sendMessage.handle(
                        new SendMessage.Command(
                                user,
                                room,
                                null,
                                nonce == null ? null : new Nonce(nonce),
                                null,
                                null,
                                Extras.NONE,
                                new SendMessage.Terms(
                                        new Wanted(List.of(uploads), "token"), false))));
    }
}
