package io.veza.user.adapter.mail;

import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The sentences of mails in every language, from the resources. */
@Singleton
class Wording {

    private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);

    Wording() {
        for (Language language : Language.values()) {
            sentences.put(language, read(language));
        }
    }

    String of(Language language, LetterKind kind, String part) {
        return of(language, kind.name() + "." + part);
    }

    String of(Language language, String key) {
        String sentence = Objects.requireNonNull(sentences.get(language)).getProperty(key);
        return Objects.requireNonNull(sentence, () -> language + " has no words for " + key);
    }

    private static Properties read(Language language) {
        String path = "/mail/" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (Reader file =
                new InputStreamReader(
                        Objects.requireNonNull(Wording.class.getResourceAsStream(path)),
                        StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
