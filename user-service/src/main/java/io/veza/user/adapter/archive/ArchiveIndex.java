package io.veza.user.adapter.archive;

import io.veza.user.domain.mail.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A page that tells what each file of an archive is, without anything from elsewhere. */
final class ArchiveIndex {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>body{font:16px/1.5 system-ui;max-width:56rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
            table{border-collapse:collapse;width:100%%}td,th{text-align:left;padding:.4rem;border-bottom:1px solid #8886}
            td.size{text-align:right;white-space:nowrap}code{overflow-wrap:anywhere}</style>
            <h1>%s</h1><p>%s</p><p>%s</p>
            <table><thead><tr><th>%s<th>%s<th>%s</tr></thead><tbody>
            %s</tbody></table></html>
            """;

    private ArchiveIndex() {}

    static String write(List<PackedFile> files, Language language, Instant at) {
        ResourceBundle words = words(language);
        StringBuilder rows = new StringBuilder();
        files.forEach(file -> rows.append(row(file, words)));
        return String.format(
                Locale.ROOT,
                PAGE,
                language.locale().getLanguage(),
                words.getString("title"),
                words.getString("title"),
                String.format(Locale.ROOT, words.getString("lead"), at),
                words.getString("check"),
                words.getString("file"),
                words.getString("what"),
                words.getString("size"),
                rows);
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                "takeout.words",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String row(PackedFile file, ResourceBundle words) {
        return String.format(
                Locale.ROOT,
                "<tr><td><code>%s</code><td>%s<td class=\"size\">%,d</tr>\n",
                escaped(file.path()),
                escaped(meaning(file.path(), words)),
                file.size());
    }

    /** Of the file, or of the folder it is in. */
    private static String meaning(String path, ResourceBundle words) {
        String key = path.replace('/', '.').replace(".json", "");
        if (words.containsKey(key)) {
            return words.getString(key);
        }
        String folder = path.contains("/") ? path.replaceFirst("^(\\w+/\\w+).*", "$1") : path;
        String general = folder.replace('/', '.');
        return words.containsKey(general) ? words.getString(general) : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
