package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class ErrorsTest {

    private final ResourceBundle messages = ResourceBundle.getBundle("messages");

    @ParameterizedTest
    @MethodSource("failures")
    void hasWordsForEveryStatus(HttpStatus status) {
        String error = (String) new Errors()
                .resolveErrorView(new MockHttpServletRequest(), status, Map.of())
                .getModel()
                .get("error");

        assertThat(messages.keySet()).contains("error." + error + ".title", "error." + error + ".text");
    }

    static Stream<HttpStatus> failures() {
        return Arrays.stream(HttpStatus.values()).filter(HttpStatus::isError);
    }
}
