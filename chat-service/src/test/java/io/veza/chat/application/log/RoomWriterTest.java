package io.veza.chat.application.log;

import static io.veza.chat.fakes.House.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.HeldLog;
import io.veza.chat.fakes.House;
import io.veza.platform.kernel.Batcher;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomWriterTest {

    private final House house = new House();
    private final HeldLog log = new HeldLog(house.store);
    private final RoomWriter writer =
            new RoomWriter(log, house.announcer, () -> Runnable::run, new Batcher.Limits(3, 5, 2));
    private long room;

    @BeforeEach
    void openRoom() {
        room = house.room(Visibility.PUBLIC);
        house.feed.events.clear();
    }

    @Test
    void theFirstSendWaitsForNothing() {
        // When
        send();

        // Then
        assertThat(log.groups).hasSize(1);
    }

    @Test
    void answersOnlyAfterTheCommit() {
        // Given
        UniAssertSubscriber<Outcome> answer = send();
        answer.assertNotTerminated();

        // When
        log.release();

        // Then
        assertThat(answer.assertCompleted().getItem()).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void whatComesDuringACommitSharesTheNext() {
        // Given
        send();
        send();
        send();

        // When
        log.release();

        // Then
        assertThat(log.sizes()).containsExactly(1, 2);
    }

    @Test
    void aGroupHasABound() {
        // Given
        IntStream.range(0, 6).forEach(_ -> send());

        // When
        log.release();
        log.release();
        log.release();

        // Then
        assertThat(log.sizes()).containsExactly(1, 3, 2);
        assertThat(house.feed.seqs()).containsExactly(2, 3, 4, 5, 6, 7);
    }

    @Test
    void refusesWhenTooManyWait() {
        // Given
        IntStream.range(0, 6).forEach(_ -> send());

        // When
        UniAssertSubscriber<Outcome> answer = send();

        // Then
        answer.assertFailedWith(DomainException.class);
        DomainException refusal = (DomainException) answer.getFailure();
        assertThat(refusal.code()).isEqualTo(ChatError.ROOM_BUSY);
        assertThat(refusal.retryAfter()).isNotNull();
    }

    @Test
    void aFailedCommitIsToldToItsGroupAndTheNextGoesOn() {
        // Given
        UniAssertSubscriber<Outcome> first = send();
        UniAssertSubscriber<Outcome> second = send();

        // When
        log.breakDown(new IllegalStateException("database went away"));

        // Then
        first.assertFailedWith(IllegalStateException.class);
        log.release();
        second.assertCompleted();
    }

    @Test
    void aBrokenFeedHarmsNoSend() {
        // Given
        house.feed.broken = true;
        UniAssertSubscriber<Outcome> first = send();
        UniAssertSubscriber<Outcome> second = send();

        // When
        log.release();

        // Then
        first.assertCompleted();
        log.release();
        second.assertCompleted();
    }

    @Test
    void roomsDoNotWaitForEachOther() {
        // Given
        long other = house.room(Visibility.PUBLIC);
        send();

        // When
        writer.write(other, new Intent.Leave(ANNA)).subscribe().with(_ -> {});

        // Then
        assertThat(log.groups).hasSize(2);
    }

    @Test
    void roomsThatWaitForASlotShareACommit() {
        // Given: both slots are taken
        send();
        send(house.room(Visibility.PUBLIC));
        send(house.room(Visibility.PUBLIC));
        UniAssertSubscriber<Outcome> last = send(house.room(Visibility.PUBLIC));

        // When
        log.release();

        // Then
        assertThat(log.groups).extracting(List::size).containsExactly(1, 1, 2);
        log.release();
        log.release();
        last.assertCompleted();
    }

    @Test
    void theTroubleOfOneRoomIsNotThatOfTheOthersInItsCommit() {
        // Given
        send();
        send(house.room(Visibility.PUBLIC));
        UniAssertSubscriber<Outcome> third = send(house.room(Visibility.PUBLIC));
        UniAssertSubscriber<Outcome> fourth = send(house.room(Visibility.PUBLIC));
        log.release();
        log.release();

        // When
        log.breakDown(new IllegalStateException("one of them does not fit"));

        // Then
        log.breakDown(new IllegalStateException("this one"));
        third.assertFailedWith(IllegalStateException.class);
        log.release();
        fourth.assertCompleted();
    }

    @Test
    void anOutageIsToldToEveryRoomOfTheCommitAtOnce() {
        // Given
        send();
        send(house.room(Visibility.PUBLIC));
        UniAssertSubscriber<Outcome> third = send(house.room(Visibility.PUBLIC));
        UniAssertSubscriber<Outcome> fourth = send(house.room(Visibility.PUBLIC));
        log.release();
        log.release();

        // When
        log.breakDown(new DomainException(CoreError.UNAVAILABLE, "away"));

        // Then
        third.assertFailedWith(DomainException.class);
        fourth.assertFailedWith(DomainException.class);
    }

    @Test
    void whatFailedWithOthersMaySendAgain() {
        // Given
        UniAssertSubscriber<Outcome> first = send();
        log.breakDown(new DomainException(CoreError.UNAVAILABLE, "away"));
        first.assertFailedWith(DomainException.class);

        // When
        UniAssertSubscriber<Outcome> again = send();

        // Then
        log.release();
        again.assertCompleted();
    }

    private UniAssertSubscriber<Outcome> send() {
        return send(room);
    }

    private UniAssertSubscriber<Outcome> send(long where) {
        Intent intent = new Intent.Send(House.IDS.next(), ANNA, new Text("la"), null, null, null);
        return writer.write(where, intent).subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}
