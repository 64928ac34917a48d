package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.desk.RouteRules.Rule;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The addresses of the desk, spelled as no page of ours does, by whoever is not signed in. */
@PortalTest
class RoundaboutAddressesTest {

    @LocalServerPort
    int port;

    @Test
    void noOtherSpellingOfAnAddressLeadsIn() {
        Wire wire = new Wire(port);
        List<String> through = new ArrayList<>();
        for (Rule rule : RouteRules.ALL) {
            if (rule.isForAnybody()) {
                continue;
            }
            spellings(path(rule)).forEach(spelling -> {
                Wire.Answer answer = rule.writes() ? wire.post(spelling, "a=b") : wire.get(spelling);
                if (!isRefused(answer)) {
                    through.add(
                            rule.method() + " " + spelling + ": " + answer.status() + " " + answer.header("Location"));
                }
            });
        }
        assertThat(through).isEmpty();
    }

    private static Stream<String> spellings(String path) {
        String rest = path.substring(2);
        return Stream.of(
                path,
                path + "/",
                path + ";a=b",
                path + ".json",
                path + "%00",
                "/" + path,
                "/." + path,
                "/%2e" + path,
                "/css/.." + path,
                "/css/%2e%2e" + path,
                "/ru" + path,
                "/%" + Integer.toHexString(path.charAt(1)) + rest,
                "/" + Character.toUpperCase(path.charAt(1)) + rest,
                "/;a=b" + path,
                path.replaceFirst("(?<=\\w)/", ";a=b/"),
                path.replaceFirst("(?<=\\w)/", "//"),
                path.replaceFirst("(?<=\\w)/", "%2f"),
                path.replaceFirst("(?<=\\w)/", "\\\\"));
    }

    private static boolean isRefused(Wire.Answer answer) {
        String to = answer.header("Location");
        boolean toSignIn = answer.status() == 303 && to.startsWith("/login");
        return toSignIn || answer.status() >= 400 && answer.status() < 500;
    }

    private static String path(Rule rule) {
        return rule.path()
                .replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1")
                .replaceAll("\\{\\w+:\\\\d\\{[\\d,]+}}", "1")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }
}
