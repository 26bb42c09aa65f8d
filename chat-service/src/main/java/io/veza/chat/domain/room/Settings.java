package io.veza.chat.domain.room;

/**
 * A room's own side: the same for everybody.
 *
 * @param owner 0: nobody
 */
public record Settings(RoomName name, Topic topic, Visibility visibility, long owner, Rules rules) {

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
