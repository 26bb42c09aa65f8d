package io.veza.chat.application.command;

import io.veza.chat.application.room.ChangeRoom;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Pause;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.room.RoomChange;
import jakarta.inject.Singleton;

/** Makes people wait between two messages. */
@Singleton
class SlowCommand extends RoomCommand {

    private static final String PAUSE = "pause";
    private static final Words ON =
            new Words(
                    "Slow mode: one message every %d seconds.",
                    "Mode lent : un message toutes les %d secondes.");
    private static final Words OFF = new Words("Slow mode is off.", "Le mode lent est coupé.");

    SlowCommand(ChangeRoom changeRoom) {
        super(
                changeRoom,
                new CommandSpec(
                        "slow",
                        new Words(
                                "Let people wait between two messages",
                                "Faire patienter entre deux messages"),
                        Argument.required(
                                PAUSE,
                                Argument.Kind.TEXT,
                                new Words(
                                        "a pause such as 30s or 2m, or off",
                                        "une pause comme 30s ou 2m, ou off"))));
    }

    @Override
    Wish wish(Invocation call) {
        int seconds = Pause.parse(PAUSE, call.arguments().required(PAUSE)).seconds();
        return new Wish(RoomChange.pausing(seconds), seconds == 0 ? OFF : ON.with(seconds));
    }
}
