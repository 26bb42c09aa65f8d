package io.veza.stream.domain.podcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryTest {

    @Test
    void oneBelowAnotherIsReadAsItIsWritten() {
        // When
        Category category = Category.parse(" Society & Culture/Documentary ");
        // Then
        assertThat(category).isEqualTo(new Category("Society & Culture", "Documentary"));
        assertThat(Category.parse(category.text())).isEqualTo(category);
        assertThat(Category.parse("")).isEqualTo(Category.MUSIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Musik", "music", "Music/Documentary", "Documentary"})
    void whatDirectoriesDoNotKnowIsRefused(String text) {
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> Category.parse(text));
        assertThat(refusal.code()).isEqualTo(PodcastError.CATEGORY_UNKNOWN);
        assertThat(refusal.violations()).extracting("field").containsExactly("category");
    }

    @Test
    void ofOthersAsMuchIsKeptAsIsKnown() {
        assertThat(Category.orMusic("Arts", "Design").text()).isEqualTo("Arts/Design");
        assertThat(Category.orMusic("Arts", "Basketry").text()).isEqualTo("Arts");
        assertThat(Category.orMusic("Gadgets", "").text()).isEqualTo("Music");
    }

    @Test
    void thereAreNineteenWithThoseBelowThem() {
        assertThat(Category.all()).filteredOn(one -> one.sub().isEmpty()).hasSize(19);
        assertThat(Category.all()).extracting(Category::text).doesNotHaveDuplicates();
        assertThat(Category.all()).extracting(Category::text).contains("Music/Music History");
    }
}
