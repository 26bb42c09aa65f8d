package io.veza.stream.domain.picture;

/** A picture painted here, kept once however many previews show it. */
public record StoredPicture(long id, PictureSize size) {

    /** Where its file is kept. */
    public static String place(long id) {
        return "pictures/" + id;
    }
}
