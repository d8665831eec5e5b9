package dev.lull.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void aContactUriAndAnAuthorOfTheSamePersonAreEqual() {
        assertThat(Identity.of("client:ana_40example_2Ecom")).isEqualTo(Identity.of("ana@example.com"));
        assertThat(Identity.of("ana_40example_2Ecom")).isEqualTo(Identity.of("ana@example.com"));
    }

    @Test
    void lettersOfOtherScriptsAreDecodedFromTheirBytes() {
        assertThat(Identity.of("client:jos_C3_A9")).isEqualTo(Identity.of("josé"));
    }

    @Test
    void whatIsNoEscapeIsTakenAsItIs() {
        assertThat(Identity.of("ana_").value()).isEqualTo("ana_");
        assertThat(Identity.of("ana_b").value()).isEqualTo("ana_b");
        assertThat(Identity.of("web_user").value()).isEqualTo("web_user");
        assertThat(Identity.of("x_FF").value()).isEqualTo("x_FF");
    }
}
