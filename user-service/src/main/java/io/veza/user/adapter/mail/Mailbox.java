package io.veza.user.adapter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest mails nobody else has taken, in memory: for development, where no mail leaves. */
@ApplicationScoped
class Mailbox {

    private static final int KEPT = 200;

    private final Deque<WrittenMail> mails = new ArrayDeque<>();

    synchronized void put(WrittenMail mail) {
        mails.addFirst(mail);
        if (mails.size() > KEPT) {
            mails.removeLast();
        }
    }

    /** The newest first. */
    synchronized List<WrittenMail> all() {
        return List.copyOf(mails);
    }
}
