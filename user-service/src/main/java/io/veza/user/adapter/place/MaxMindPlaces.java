package io.veza.user.adapter.place;

import com.maxmind.db.CHMCache;
import com.maxmind.db.Reader;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.veza.user.application.session.Places;
import io.veza.user.config.PlaceConfig;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Place;
import io.veza.user.domain.session.Point;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The operator's databases in MaxMind's format, mapped into memory: nested as GeoLite2 City, or
 * flat as DB-IP's free one.
 */
@ApplicationScoped
class MaxMindPlaces implements Places {

    private static final Logger LOG = Logger.getLogger(MaxMindPlaces.class);

    private static final Path NONE = Path.of("none");

    private final List<Reader> readers;

    MaxMindPlaces(PlaceConfig config) {
        readers =
                config.database().orElse(List.of()).stream()
                        .filter(file -> !file.equals(NONE))
                        .map(MaxMindPlaces::open)
                        .toList();
    }

    private static Reader open(Path database) {
        try {
            return new Reader(database.toFile(), new CHMCache());
        } catch (IOException | RuntimeException e) {
            throw new ConfigurationException(
                    "VEZA_PLACE_DATABASE is not a database that can be read: " + database, e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        for (Reader reader : readers) {
            reader.close();
        }
    }

    @Override
    public Place of(ClientAddress address) {
        return readers.stream()
                .map(reader -> find(reader, address))
                .filter(Place::isKnown)
                .findFirst()
                .orElse(Place.UNKNOWN);
    }

    private static Place find(Reader reader, ClientAddress address) {
        try {
            Map<?, ?> found = reader.get(InetAddress.ofLiteral(address.value()), Map.class);
            return found == null ? Place.UNKNOWN : place(found);
        } catch (IllegalArgumentException notAnAddressOfThisKind) {
            return Place.UNKNOWN;
        } catch (IOException e) {
            LOG.warnf("The database of places cannot be read: %s", e.getMessage());
            return Place.UNKNOWN;
        }
    }

    private static Place place(Map<?, ?> found) {
        if (found.containsKey("country_code")) {
            return new Place(text(found, "country_code"), text(found, "city"), point(found));
        }
        String city = text(map(map(found, "city"), "names"), "en");
        return new Place(
                text(map(found, "country"), "iso_code"), city, point(map(found, "location")));
    }

    /** Of a country alone no database says where it is. */
    private static @Nullable Point point(Map<?, ?> location) {
        return location.get("latitude") instanceof Number latitude
                        && location.get("longitude") instanceof Number longitude
                ? new Point(latitude.doubleValue(), longitude.doubleValue())
                : null;
    }

    private static Map<?, ?> map(Map<?, ?> within, String name) {
        return within.get(name) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    private static String text(Map<?, ?> within, String name) {
        return Optional.ofNullable(within.get(name)).map(Object::toString).orElse("");
    }
}
