package io.veza.stream.domain.track;

import io.veza.platform.kernel.Revision;
import io.veza.stream.domain.sound.SaidSound;
import java.util.List;
import java.util.Objects;

/**
 * What the artist says about a track.
 *
 * @param title never blank once the track is stored
 */
public record TrackDetails(
        String title,
        String description,
        String genre,
        List<String> tags,
        Visibility visibility,
        SaidSound sound,
        Release release) {

    private static final int TITLE_LENGTH = 200;
    private static final int GENRE_LENGTH = 50;

    public TrackDetails {
        title = title.strip();
        description = description.strip();
        genre = genre.strip();
        tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(sound, "sound");
        Objects.requireNonNull(release, "release");
    }

    /** Of a track of which nothing more is said. */
    public TrackDetails(
            String title,
            String description,
            String genre,
            List<String> tags,
            Visibility visibility) {
        this(title, description, genre, tags, visibility, SaidSound.NOTHING, Release.NONE);
    }

    public Revision revision() {
        return Revision.of(
                title,
                description,
                genre,
                tags,
                visibility,
                sound.bpm(),
                sound.key(),
                sound.moods(),
                release.credits(),
                release.download(),
                release.schedule());
    }

    /** What it is, or will be, once it is out. */
    Visibility published() {
        Schedule schedule = release.schedule();
        if (schedule != null) {
            return schedule.as();
        }
        return visibility.openToAll() ? visibility : Visibility.PUBLIC;
    }

    TrackDetails with(Visibility newVisibility, Release newRelease) {
        return new TrackDetails(title, description, genre, tags, newVisibility, sound, newRelease);
    }

    /** The title of a nameless upload until its tags are read: the file's name without ending. */
    public TrackDetails orTitledAs(String fileName) {
        return title.isEmpty() ? withTitle(titleOf(fileName)) : this;
    }

    /** Fills what the artist left empty from the tags inside the file. */
    public TrackDetails filledFrom(FileTags file, String fileName) {
        boolean nameless = title.equals(titleOf(fileName)) && !file.title().isBlank();
        return new TrackDetails(
                nameless ? cut(file.title(), TITLE_LENGTH) : title,
                description,
                genre.isEmpty() ? cut(file.genre(), GENRE_LENGTH) : genre,
                tags,
                visibility,
                sound,
                release);
    }

    private TrackDetails withTitle(String newTitle) {
        return new TrackDetails(newTitle, description, genre, tags, visibility, sound, release);
    }

    private static String titleOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = (dot > 0 ? fileName.substring(0, dot) : fileName).strip();
        return name.isEmpty() ? "Untitled" : cut(name, TITLE_LENGTH);
    }

    /** Cuts between characters, so that no half of a surrogate pair remains. */
    private static String cut(String text, int length) {
        String clean = text.strip();
        return clean.codePointCount(0, clean.length()) <= length
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, length));
    }
}
