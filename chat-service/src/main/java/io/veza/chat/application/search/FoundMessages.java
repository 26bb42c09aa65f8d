package io.veza.chat.application.search;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.Message;
import java.util.List;

/** Reads the messages themselves: the index may be a moment behind them. */
public interface FoundMessages {

    /** Those that are still there, in no order. */
    Uni<List<Found>> load(List<Match> matches);

    record Found(Message message, String roomName) {}
}
