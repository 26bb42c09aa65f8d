package io.veza.chat.application.aside;

import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.thread.ThreadSummary;
import java.util.List;

/**
 * A thread with the names of those who replied last.
 *
 * @param personal as one person sees it; otherwise for everybody
 */
public record ThreadView(ThreadSummary thread, List<Person> participants, boolean personal) {

    public ThreadView {
        participants = List.copyOf(participants);
    }
}
