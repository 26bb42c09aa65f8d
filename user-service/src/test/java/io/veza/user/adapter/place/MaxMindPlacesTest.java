package io.veza.user.adapter.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.veza.user.config.PlaceConfig;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Place;
import io.veza.user.domain.session.Point;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaxMindPlacesTest {

    private static final Map<String, ?> NESTED =
            Map.of(
                    "city", Map.of("names", Map.of("en", "Lyon")),
                    "country", Map.of("iso_code", "FR"),
                    "location", Map.of("latitude", 45.76, "longitude", 4.84));
    private static final Map<String, ?> FLAT =
            Map.of("city", "London", "country_code", "GB", "latitude", 51.51, "longitude", -0.09);

    @TempDir Path directory;

    @Test
    void whatTheOperatorsDatabaseKnowsIsTold() throws IOException {
        // Given a database of one node: the lower half of all addresses lies in Lyon
        Path file = Files.write(directory.resolve("city.mmdb"), database(NESTED));
        MaxMindPlaces places = places(file);

        // When
        Place place = places.of(new ClientAddress("81.2.69.142"));

        // Then
        assertThat(place).isEqualTo(new Place("FR", "Lyon", new Point(45.8, 4.8)));
        assertThat(places.of(new ClientAddress("203.0.113.7"))).isEqualTo(Place.UNKNOWN);
        assertThat(places.of(ClientAddress.UNKNOWN)).isEqualTo(Place.UNKNOWN);
        places.close();
    }

    @Test
    void aFlatDatabaseIsReadAsWell() throws IOException {
        // Given
        Path file = Files.write(directory.resolve("flat.mmdb"), database(FLAT));
        MaxMindPlaces places = places(file);

        // When
        Place place = places.of(new ClientAddress("81.2.69.142"));

        // Then
        assertThat(place).isEqualTo(new Place("GB", "London", new Point(51.5, -0.1)));
        places.close();
    }

    @Test
    void theFirstOfSeveralThatKnowsAnAddressTellsIt() throws IOException {
        // Given
        Path flat = Files.write(directory.resolve("flat.mmdb"), database(FLAT));
        Path nested = Files.write(directory.resolve("city.mmdb"), database(NESTED));
        MaxMindPlaces places = places(flat, nested);

        // When
        Place place = places.of(new ClientAddress("81.2.69.142"));

        // Then
        assertThat(place.city()).isEqualTo("London");
        places.close();
    }

    @Test
    void withoutADatabaseNobodyKnows() {
        assertThat(places().of(new ClientAddress("81.2.69.142"))).isEqualTo(Place.UNKNOWN);
        assertThat(places(Path.of("none")).of(new ClientAddress("81.2.69.142")))
                .isEqualTo(Place.UNKNOWN);
    }

    @Test
    void whatIsNoDatabaseKeepsTheServiceFromStarting() throws IOException {
        Path file = Files.writeString(directory.resolve("city.mmdb"), "not one");

        assertThatThrownBy(() -> places(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("VEZA_PLACE_DATABASE");
    }

    private static MaxMindPlaces places(Path... files) {
        return new MaxMindPlaces(
                new PlaceConfig() {
                    @Override
                    public Optional<List<Path>> database() {
                        return Optional.of(List.of(files)).filter(list -> !list.isEmpty());
                    }

                    @Override
                    public Credit credit() {
                        throw new UnsupportedOperationException();
                    }
                });
    }

    /** The format of https://maxmind.github.io/MaxMind-DB/, as small as it gets. */
    private static byte[] database(Map<String, ?> entry) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int nodes = 1;
        int firstRecord = nodes + 16;
        file.writeBytes(new byte[] {0, 0, (byte) firstRecord, 0, 0, (byte) nodes});
        file.writeBytes(new byte[16]);
        file.writeBytes(value(entry));
        file.writeBytes("\u00ab\u00cd\u00efMaxMind.com".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(
                value(
                        Map.of(
                                "binary_format_major_version",
                                2,
                                "binary_format_minor_version",
                                0,
                                "build_epoch",
                                1L,
                                "database_type",
                                "Test-City",
                                "description",
                                Map.of("en", "one node"),
                                "ip_version",
                                4,
                                "languages",
                                new String[0],
                                "node_count",
                                (Object) 1,
                                "record_size",
                                24)));
        return file.toByteArray();
    }

    private static byte[] value(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (value) {
            case Map<?, ?> map -> {
                out.write(7 << 5 | map.size());
                new TreeMap<Object, Object>(map)
                        .forEach((name, inner) -> {
                            out.writeBytes(value(name));
                            out.writeBytes(value(inner));
                        });
            }
            case String text -> {
                out.write(2 << 5 | text.length());
                out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            }
            case Integer number ->
                    out.writeBytes(new byte[] {(byte) (5 << 5 | 1), number.byteValue()});
            case Long number -> out.writeBytes(new byte[] {1, 2, number.byteValue()});
            case Double number ->
                    out.writeBytes(
                            ByteBuffer.allocate(9)
                                    .put((byte) (3 << 5 | 8))
                                    .putDouble(number)
                                    .array());
            case String[] _ -> out.writeBytes(new byte[] {0, 4});
            default -> throw new IllegalArgumentException(value.toString());
        }
        return out.toByteArray();
    }
}
