package io.veza.stream.adapter.playlistfile;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.playlist.PlaylistFiles;
import io.veza.stream.domain.playlist.FileFormat;
import io.veza.stream.domain.playlist.PlaylistError;
import io.veza.stream.domain.playlist.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes and reads each format; in files addresses are whole. */
@ApplicationScoped
class FormattedFiles implements PlaylistFiles {

    private final Map<FileFormat, TextFormat> formats = new EnumMap<>(FileFormat.class);
    private final String site;

    FormattedFiles(@ConfigProperty(name = "veza.public-url") String site) {
        this.site = site.replaceAll("/+$", "");
        List.of(new M3uFormat(), new XspfFormat(), new JspfFormat())
                .forEach(one -> formats.put(one.format(), one));
    }

    @Override
    public String write(FileFormat format, Sheet sheet) {
        List<Sheet.Line> lines = sheet.lines().stream().map(this::whole).toList();
        return of(format).write(new Sheet(sheet.title(), sheet.owner(), lines));
    }

    private Sheet.Line whole(Sheet.Line line) {
        return new Sheet.Line(
                line.title(),
                line.artist(),
                site + line.address(),
                site + line.page(),
                line.durationMs());
    }

    @Override
    public Sheet read(FileFormat format, String text) {
        try {
            return of(format).read(text);
        } catch (UnreadableException unreadable) {
            throw new DomainException(
                    PlaylistError.PLAYLIST_UNREADABLE,
                    "This is no " + format + ": " + unreadable.getMessage());
        }
    }

    private TextFormat of(FileFormat format) {
        return Objects.requireNonNull(formats.get(format));
    }
}
