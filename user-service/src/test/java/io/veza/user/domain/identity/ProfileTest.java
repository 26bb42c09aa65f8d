package io.veza.user.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.account.Email;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    private static final Subject SUBJECT = new Subject(Provider.GOOGLE, "https://i.example", "7");

    @ParameterizedTest
    @CsvSource({
        "Ada Löwe, ada-lowe",
        "--ada.-, ada",
        "Żółw_9, zo-w_9",
        "ab, ''",
        "日本語, ''",
        "abcdefghijklmnopqrstuvwxyz-12345, abcdefghijklmnopqrstuvwxyz-123"
    })
    void suggestsAHandleThatCouldBeOne(String login, String handle) {
        Profile profile = new Profile(SUBJECT, login, "", null, false);

        assertThat(profile.handle()).isEqualTo(handle);
    }

    @Test
    void vouchesForNoAddressThatWasNotProved() {
        Email email = new Email("ada@example.org");

        assertThat(new Profile(SUBJECT, "", "Ada", email, false).provedEmail()).isNull();
        assertThat(new Profile(SUBJECT, "", "Ada", email, true).provedEmail()).isEqualTo(email);
        assertThat(new Newcomer(SUBJECT, "", null).hasProved(email)).isFalse();
    }

    @Test
    void nobodyIsWhoHasNoSubject() {
        assertThatThrownBy(() -> new Subject(Provider.GITHUB, "https://github.com", " "))
                .isInstanceOf(DomainException.class);
    }
}
