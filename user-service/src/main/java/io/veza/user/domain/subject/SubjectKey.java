package io.veza.user.domain.subject;

/**
 * Somebody's own key, for the time of one call: whoever keeps it undoes what destroying it is for.
 */
public interface SubjectKey {

    /**
     * @param context where the text belongs, e.g. {@code audit|detail|<id>}: moved elsewhere, or to
     *     another person, it does not open
     */
    byte[] seal(byte[] text, String context);

    byte[] open(byte[] sealed, String context);
}
