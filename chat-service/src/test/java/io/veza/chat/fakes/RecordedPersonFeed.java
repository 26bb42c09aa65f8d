package io.veza.chat.fakes;

import io.veza.chat.application.person.PersonFeed;
import io.veza.chat.domain.presence.Choice;
import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.reading.ReadState;
import io.veza.chat.domain.reading.Receipt;
import java.util.ArrayList;
import java.util.List;

/** Remembers what people's devices were told. */
public final class RecordedPersonFeed implements PersonFeed {

    public final List<ReadState> reads = new ArrayList<>();
    public final List<Receipt> receipts = new ArrayList<>();

    @Override
    public void presenceChosen(long user, Choice choice) {}

    @Override
    public void read(long user, List<ReadState> states) {
        reads.addAll(states);
    }

    @Override
    public void notificationsSet(long user, long room, Notifications wanted) {}

    @Override
    public void receiptsSet(long user, boolean given) {}

    @Override
    public void receipt(Receipt receipt) {
        receipts.add(receipt);
    }
}
