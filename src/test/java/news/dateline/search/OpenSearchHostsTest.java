package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import news.dateline.shared.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSearchHostsTest {

    @Test
    void areOneAddressOrSeveral() {
        assertThat(settings("http://search:9201", null, null))
                .isEqualTo(Map.of("protocol", "http", "hosts", "search:9201"));
        assertThat(settings(" one , two:9300,", null, null))
                .isEqualTo(Map.of("protocol", "http", "hosts", "one:9200,two:9300"));
        assertThat(settings("https://example.org:443/search/", null, null))
                .isEqualTo(Map.of("protocol", "https", "hosts", "example.org:443", "path_prefix", "search"));
    }

    @Test
    void mayHaveAnAccountInThemOrBesideThem() {
        assertThat(settings("https://reader:a:b@search", "another", "c"))
                .containsEntry("username", "reader")
                .containsEntry("password", "a:b")
                .containsEntry("hosts", "search:9200");
        assertThat(settings("https://search", "another", "c"))
                .containsEntry("username", "another")
                .containsEntry("password", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "ftp://search",
                "http://",
                "http://user:secret@two words",
                "http://secret@search?x=1",
                "http://one,https://two",
                "http://one/a,http://two/b"
            })
    void areRefusedInWordsThatGiveNothingAway(String hosts) {
        assertThatThrownBy(() -> settings(hosts, null, null))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("DATELINE_SEARCH_HOSTS ")
                .hasMessageNotContaining("secret");
    }

    private static Map<String, String> settings(String hosts, String username, String password) {
        return OpenSearchHosts.of(new SearchSettings(hosts, username, password, false))
                .settings();
    }
}
