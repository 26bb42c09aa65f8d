package io.veza.chat.adapter;

import io.veza.chat.application.aside.Asides;
import io.veza.chat.application.aside.Quoted;
import io.veza.chat.application.aside.ThreadView;
import io.veza.chat.domain.message.Message;
import io.veza.proto.chat.v1.Quote;
import io.veza.proto.chat.v1.ThreadSummary;

/** What messages are shown with, as protobuf. */
public final class AsideWire {

    private AsideWire() {}

    /** Into a page's message. */
    public static void put(
            io.veza.proto.chat.v1.Message.Builder wire, Message message, Asides asides) {
        quote(wire, asides);
        if (asides.thread() != null) {
            wire.setThread(thread(asides.thread()));
        }
        if (asides.poll() != null && message.extras().poll() != null) {
            PollWire.put(wire.getPollBuilder(), message.extras().poll(), asides.poll());
        }
    }

    static void quote(io.veza.proto.chat.v1.Message.Builder wire, Asides asides) {
        if (asides.quote() != null) {
            wire.setQuote(quote(asides.quote()));
        }
    }

    static ThreadSummary thread(ThreadView view) {
        ThreadSummary.Builder wire =
                ThreadSummary.newBuilder()
                        .setRoot(view.thread().root())
                        .setReplies(view.thread().replies())
                        .setSeq(view.thread().seq())
                        .setLastAt(RoomWire.timestamp(view.thread().lastAt()))
                        .addAllParticipants(
                                view.participants().stream().map(RoomWire::person).toList());
        if (view.personal()) {
            wire.setFollowing(view.thread().following()).setUnread(view.thread().unread());
        }
        return wire.build();
    }

    private static Quote quote(Quoted quoted) {
        Quote.Builder wire =
                Quote.newBuilder()
                        .setId(quoted.quote().id())
                        .setSeq(quoted.quote().seq())
                        .setAuthor(RoomWire.person(quoted.author()))
                        .setText(quoted.quote().words())
                        .setDeleted(quoted.quote().deleted());
        if (quoted.quote().threadRoot() != null) {
            wire.setThreadRoot(quoted.quote().threadRoot());
        }
        return wire.build();
    }
}
