package io.veza.chat.application.spam;

import static io.veza.chat.fakes.House.ANNA;
import static io.veza.chat.fakes.House.BELA;
import static io.veza.chat.fakes.House.IDS;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.domain.safety.SpamMode;
import io.veza.chat.domain.spam.SpamDetector.Suspect;
import io.veza.chat.fakes.House;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeBackTest {

    private final House house = new House();
    private final long room = house.room(Visibility.PUBLIC);
    private final TakeBack takeBack =
            new TakeBack(new SpamLimits(SpamMode.ON, 0.7, 0.95, 0.9), house.writer, IDS);

    @BeforeEach
    void belaIsThere() {
        await(house.writer.write(room, new Intent.Join(BELA)));
    }

    @Test
    void whatBecameSpamBeyondDoubtGoesInOneStroke() {
        // Given
        List<Suspect> suspects =
                List.of(said(BELA, 0.3, 0.97), said(BELA, 0.8, 0.99), said(BELA, 0.3, 0.89));
        takeBack.suspect(suspects);

        // When
        await(takeBack.round());

        // Then
        assertThat(suspects).extracting(this::isGone).containsExactly(true, true, false);
        assertThat(house.store.room(room).actions)
                .extracting(action -> action.order().kind())
                .containsExactly(ActionKind.TAKE_BACK);
    }

    @Test
    void whatWasTakenOnceIsNotTakenAgain() {
        // Given
        Suspect his = said(BELA, 0.3, 0.92);
        takeBack.suspect(List.of(his));
        await(takeBack.round());
        takeBack.suspect(List.of(new Suspect(his.message(), room, BELA, 0.92, 0.99)));

        // When
        await(takeBack.round());

        // Then
        assertThat(house.store.room(room).actions).hasSize(1);
    }

    @Test
    void ofAnOwnerNothingIsTaken() {
        // Given
        Suspect hers = said(ANNA, 0.3, 0.99);
        takeBack.suspect(List.of(hers));

        // When
        await(takeBack.round());

        // Then
        assertThat(isGone(hers)).isFalse();
    }

    private Suspect said(long user, double before, double since) {
        long message = house.send(user, room, "buy this").message().message().id();
        return new Suspect(message, room, user, before, since);
    }

    private boolean isGone(Suspect suspect) {
        return house.store.room(room).messages.get(suspect.message()).isDeleted();
    }
}
