package io.veza.user.application.account;

/**
 * What everyone may see behind an id.
 *
 * @param avatar address of their picture; empty: none
 */
public record PersonView(long id, String handle, String displayName, String avatar) {

    public PersonView(long id, String handle, String displayName) {
        this(id, handle, displayName, "");
    }
}
