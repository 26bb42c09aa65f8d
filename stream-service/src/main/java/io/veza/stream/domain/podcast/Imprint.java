package io.veza.stream.domain.podcast;

/**
 * Who makes a show, and whose it is.
 *
 * @param author as directories show them
 * @param email of whoever may change it elsewhere, in the feed for all to see; empty: none
 */
public record Imprint(String author, String email, String copyright) {

    public Imprint {
        author = author.strip();
        email = email.strip();
        copyright = copyright.strip();
    }
}
