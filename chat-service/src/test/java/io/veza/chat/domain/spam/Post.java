package io.veza.chat.domain.spam;

import java.time.Instant;

/**
 * A message of the corpus.
 *
 * @param history how many its author had written before
 * @param kind of talk or of spam
 * @param campaign whose spam it is; 0: talk
 */
record Post(Instant at, long user, int history, long room, String text, String kind, int campaign) {

    boolean isSpam() {
        return campaign != 0;
    }
}
