package io.veza.gateway.realtime.room;

import io.veza.proto.chat.v1.Receipt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Receipts that wait to be told: of each person the furthest. Belongs to one event loop. */
final class ReceiptTray {

    private final Map<Long, Receipt> waiting = new LinkedHashMap<>();

    /** True when it is the first that waits. */
    boolean add(Receipt receipt) {
        boolean first = waiting.isEmpty();
        waiting.merge(
                receipt.getUser(),
                receipt,
                (one, other) -> one.getSeq() > other.getSeq() ? one : other);
        return first;
    }

    List<Receipt> take() {
        List<Receipt> taken = List.copyOf(waiting.values());
        waiting.clear();
        return taken;
    }
}
