package io.veza.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpUrlTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail, 587, false, REQUIRED",
        "smtp://mail:25?starttls=disabled, 25, false, DISABLED",
        "smtp://mail?starttls=optional, 587, false, OPTIONAL",
        "smtps://mail, 465, true, DISABLED",
    })
    void mailGoesOutEncryptedUnlessTheOperatorSaysOtherwise(
            String url, String port, String tls, String startTls) {
        assertThat(SmtpUrl.parse(url).properties())
                .containsEntry("host", "mail")
                .containsEntry("port", port)
                .containsEntry("tls", tls)
                .containsEntry("start-tls", startTls)
                .doesNotContainKey("password");
    }

    @Test
    void credentialsAreDecoded() {
        assertThat(SmtpUrl.parse("smtp://ada%40x:p%3Ass+1@mail").properties())
                .containsEntry("username", "ada@x")
                .containsEntry("password", "p:ss+1");
    }

    @Test
    void aWrongAddressIsNotRepeated() {
        assertThatThrownBy(() -> SmtpUrl.parse("http://ada:secret@mail"))
                .hasMessageContaining("SMTP_URL")
                .hasMessageNotContaining("secret");
    }
}
