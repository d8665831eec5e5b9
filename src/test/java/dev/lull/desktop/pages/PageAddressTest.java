package dev.lull.desktop.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {
    @Test
    void theUsualAddressIsTwiliosOwn() {
        assertThat(PageAddress.of(PageAddress.USUAL).page(Map.of("workspace", "WS1", "task", "WT1")))
                .isEqualTo(URI.create("https://www.twilio.com/console/taskrouter/workspaces/WS1/tasks/WT1"));
    }

    @Test
    void whatIsFilledInCannotLeadElsewhere() {
        assertThat(PageAddress.of("https://desk.example/{task}?who={worker}")
                        .page(Map.of("task", "../x?y=1#z", "worker", "a b&c")))
                .isEqualTo(URI.create("https://desk.example/..%2Fx%3Fy%3D1%23z?who=a+b%26c"));
        assertThat(PageAddress.of("https://desk.example/{conversation}").page(Map.of()))
                .isEqualTo(URI.create("https://desk.example/"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://desk.example/{task}, NONE",
        "HTTPS://desk.example/, NONE",
        "http://desk.example/{task}, NO_ADDRESS",
        "javascript:alert(1), NO_ADDRESS",
        "file:///etc/passwd, NO_ADDRESS",
        "desk.example/{task}, NO_ADDRESS",
        "https:///x, NO_ADDRESS",
        "https://desk.example/a b, NO_ADDRESS",
        "https://desk.example/{customer}, UNKNOWN_PLACE",
    })
    void onlyHttpsWithKnownPlacesIsAccepted(String address, PageAddress.Problem problem) {
        assertThat(PageAddress.check(address)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
    void everyDesktopHasItsOwnCommand(String system, String command) {
        assertThat(new SystemBrowser(system).command("https://desk.example/"))
                .startsWith(command)
                .endsWith("https://desk.example/");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDesktopWithoutABrowserSaysSo() throws IOException {
        SystemBrowser.run(List.of("true"));

        assertThatThrownBy(() -> SystemBrowser.run(List.of("false"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SystemBrowser.run(List.of("no-such-browser-anywhere")))
                .isInstanceOf(IOException.class);
    }
}
